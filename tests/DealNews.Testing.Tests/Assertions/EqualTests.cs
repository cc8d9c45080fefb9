using DealNews.Json;

namespace DealNews.Testing.Tests;

public class EqualTests
{
    private static readonly ArticleFacts s_document = Some.Document(
        Valuation("v1", "openai", Some.Amount("USD 340")),
        Valuation("v2", "arm", Some.Amount("USD 150")),
        MeetingAbout("chips")
    );

    [Fact]
    public void Equal_SameDocument_Passes() =>
        DealNewsGen.ArticleFactsFromNewerVersion.Sample(
            static document => DealNewsAssert.Equal(document, document with { }),
            iter: 300
        );

    [Fact]
    public void Equal_AnyTwoDocuments_PassesIfRecordsAreEqual() =>
        Gen.Select(DealNewsGen.ArticleFacts, DealNewsGen.ArticleFacts)
            .Sample(
                static (one, other) =>
                {
                    if (one == other)
                    {
                        DealNewsAssert.Equal(one, other);
                    }
                    else
                    {
                        Assert.Contains(
                            "\n  ",
                            Assert.Throws<DealNewsAssertException>(() => DealNewsAssert.Equal(one, other)).Message,
                            StringComparison.Ordinal
                        );
                    }
                },
                iter: 300
            );

    [Fact]
    public void Equal_DifferentValue_ThrowsWithPointer() =>
        AssertDiffers(
            "The documents differ in one place:",
            ["/facts/0/amount/exact: expected \"USD 340\", found \"USD 34\""],
            Changed(0, Valuation("v1", "openai", Some.Amount("USD 34")))
        );

    [Fact]
    public void Equal_MissingAndExtraMember_ThrowsWithBoth() =>
        AssertDiffers(
            "The documents differ in 2 places:",
            [
                "/facts/0/amount/exact: expected \"USD 340\", found nothing",
                "/facts/0/amount/minimum: expected nothing, found \"USD 340\"",
            ],
            Changed(0, Valuation("v1", "openai", ReportedAmount.AtLeast(Money.Parse("USD 340"))))
        );

    [Fact]
    public void Equal_ExtraElement_ThrowsWithElement() =>
        AssertDiffers(
            "The documents differ in one place:",
            ["/facts/2/topics/1: expected nothing, found \"servers\""],
            Changed(2, MeetingAbout("chips", "servers"))
        );

    [Fact]
    public void Equal_ExtraEntityAtStart_ThrowsWithThatEntityOnly() =>
        AssertDiffers(
            "The documents differ in one place:",
            ["/companies/0: expected nothing, found {\"id\":\"bain\"}"],
            s_document with
            {
                Companies = [new() { Id = "bain" }, .. s_document.Companies],
            }
        );

    [Fact]
    public void Equal_MissingEntity_ThrowsWithEntity() =>
        AssertDiffers(
            "The documents differ in one place:",
            ["/companies/1: expected {\"id\":\"arm\",\"names\":{\"en\":\"arm\"}}, found nothing"],
            s_document with
            {
                Companies = [s_document.Companies[0]],
            }
        );

    [Fact]
    public void Equal_EntitiesInDifferentOrder_ThrowsWithOrder() =>
        AssertDiffers(
            "The documents differ in one place:",
            ["/companies: expected the order openai, arm, found arm, openai"],
            s_document with
            {
                Companies = [.. s_document.Companies.Reverse()],
            }
        );

    [Fact]
    public void Equal_MemberWithSlash_EscapesPointer()
    {
        static ArticleFacts With(string language) =>
            Some.Document().With(new Company { Id = "a", Names = [new(language, "A")] });

        var thrown = Assert.Throws<DealNewsAssertException>(static () =>
            DealNewsAssert.Equal(With("e/n"), With("e~n"))
        );

        Assert.Contains("/companies/0/names/e~1n:", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("/companies/0/names/e~0n:", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_NumbersTooLargeForDotNet_AreComparedAsText()
    {
        static ArticleFacts With(string number) => DealNewsJson.Deserialize($$"""{"number":{{number}},"other":1}""");

        DealNewsAssert.Equal(With("1E4001234567890123"), With("1E4001234567890123"));
        Assert.Throws<DealNewsAssertException>(static () =>
            DealNewsAssert.Equal(With("1E4001234567890123"), With("2E4001234567890123"))
        );
    }

    [Fact]
    public void Equal_LongTextWithDifferentEnd_ShowsEnd()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 200));

        var thrown = Assert.Throws<DealNewsAssertException>(() =>
            DealNewsAssert.Equal(
                Some.Fact<Statement>(statement => statement with { Text = text + "a" }),
                Some.Fact<Statement>(statement => statement with { Text = text + "b" })
            )
        );

        Assert.Contains("/text: expected …😀", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("😀b\"", thrown.Message, StringComparison.Ordinal);
        Assert.True(thrown.Message.Length < 400, thrown.Message);
        Assert.DoesNotContain(thrown.Message.EnumerateRunes(), static rune => rune.Value == 0xFFFD);
    }

    [Fact]
    public void Equal_ManyDifferences_ShowsTheFirst()
    {
        var thrown = Assert.Throws<DealNewsAssertException>(static () =>
            DealNewsAssert.Equal(
                MeetingAbout([.. Enumerable.Range(0, 30).Select(static i => $"a{i}")]),
                MeetingAbout([.. Enumerable.Range(0, 30).Select(static i => $"b{i}")])
            )
        );

        Assert.Contains("30 places", thrown.Message, StringComparison.Ordinal);
        Assert.EndsWith("and 10 more", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_FactsOfDifferentKinds_ThrowsWithKinds()
    {
        var thrown = Assert.Throws<DealNewsAssertException>(static () =>
            DealNewsAssert.Equal(Some.Fact<Meeting>(), Some.Fact<Stake>())
        );

        Assert.Contains("/kind: expected \"meeting\", found \"stake\"", thrown.Message, StringComparison.Ordinal);
    }

    private static Valuation Valuation(FactId id, EntityId company, ReportedAmount amount) =>
        Some.Fact<Valuation>(valuation => valuation with { Id = id, Company = company, Amount = amount });

    private static Meeting MeetingAbout(params ValueList<string> topics) =>
        Some.Fact<Meeting>(meeting => meeting with { Topics = topics });

    private static ArticleFacts Changed(int position, Fact fact) =>
        s_document with
        {
            Facts = [.. s_document.Facts.Select((each, i) => i == position ? fact : each)],
        };

    private static void AssertDiffers(string heading, string[] places, ArticleFacts actual)
    {
        var thrown = Assert.Throws<DealNewsAssertException>(() => DealNewsAssert.Equal(s_document, actual));

        Assert.Equal(
            [heading, .. places.Select(static place => "  " + place)],
            thrown.Message.ReplaceLineEndings("\n").Split('\n')
        );
    }
}
