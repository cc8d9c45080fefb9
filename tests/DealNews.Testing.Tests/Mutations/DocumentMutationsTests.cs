using System.Text.Json;
using DealNews.Json;

namespace DealNews.Testing.Tests;

public class DocumentMutationsTests
{
    // Members of which every value, or every other value, is not from the text of an article.
    private static readonly string[] s_unsaid =
    [
        "Article.",
        "ArticleFacts.schemaVersion",
        "ArticleFacts.article",
        "Company.id",
        "Company.identifiers",
        "Company.industries",
        "Company.website",
        "CompanyIdentifiers.",
        "DebtFinancing.isin",
        "Evidence.end",
        "Evidence.prefix",
        "Evidence.start",
        "Evidence.suffix",
        "Fact.confidence",
        "Fact.id",
        "Fact.note",
        "Industry.",
        "Person.id",
        "Project.id",
        "Registration.",
        "Securities.isin",
    ];

    // Has two facts of each kind to which others refer.
    private const string ReferredFacts = """
        {
          "companies": [{ "id": "a" }],
          "facts": [
            { "kind": "facility", "id": "f1", "company": "a", "stage": "planned" },
            { "kind": "facility", "id": "f2", "company": "a", "stage": "planned" },
            { "kind": "valuation", "id": "v1", "company": "a", "amount": { "exact": "USD 1" }, "timing": "current" },
            { "kind": "valuation", "id": "v2", "company": "a", "amount": { "exact": "USD 2" }, "timing": "current" },
            { "kind": "investmentPledge", "id": "p1", "investors": ["a"], "facility": "f1", "status": "planned" },
            { "kind": "investmentPledge", "id": "p2", "investors": ["a"], "status": "planned" },
            { "kind": "investmentPledge", "investors": ["a"], "partOf": "p1", "status": "planned" },
            { "kind": "workforceChange", "company": "a", "changeKind": "cut", "facility": "f1", "status": "planned" },
            { "kind": "contract", "suppliers": ["a"], "contractKind": "supply", "facility": "f1", "status": "signed" },
            { "kind": "fundingRound", "company": "a", "valuation": "v1", "status": "planned" }
          ]
        }
        """;

    public static TheoryData<Sample> Samples() => new(Testing.Samples.All);

    [Fact]
    public void Of_AmountWithBound_ChangesFiguresCurrencyBoundAndHedge() =>
        Assert.Equal(
            [
                "Bound /facts/0/amount: \"minimum USD 15\" -> \"maximum USD 15\"",
                "Bound /facts/0/amount: \"minimum USD 15\" -> \"exact USD 15\"",
                "Digit /facts/0/amount/minimum: \"USD 15\" -> \"USD 16\"",
                "Scale /facts/0/amount/minimum: \"USD 15\" -> \"USD 15000\"",
                "Currency /facts/0/amount/minimum: \"USD 15\" -> \"EUR 15\"",
                "Flag /facts/0/amount/approximate: \"\" -> \"true\"",
            ],
            Changes(
                Some.Fact<Valuation>(valuation =>
                    valuation with
                    {
                        Amount = ReportedAmount.AtLeast(Money.Parse("USD 15")),
                    }
                ),
                "/amount"
            )
        );

    [Fact]
    public void Of_Range_DropsEachEnd() =>
        Assert.Equal(
            [
                "Bound /facts/0/amount: \"minimum USD 15, maximum USD 25\" -> \"maximum USD 25\"",
                "Bound /facts/0/amount: \"minimum USD 15, maximum USD 25\" -> \"minimum USD 15\"",
            ],
            Changes(
                    Some.Fact<Valuation>(valuation =>
                        valuation with
                        {
                            Amount = ReportedAmount.Between(Money.Parse("USD 15"), Money.Parse("USD 25")),
                        }
                    ),
                    "/amount"
                )
                .Where(static change => change.StartsWith("Bound", StringComparison.Ordinal))
        );

    [Fact]
    public void Of_Acquisition_ExchangesBuyerAndTargetAndKeepsTheSorts()
    {
        var document = DealNewsJson.Deserialize(
            """
            {
              "companies": [{ "id": "a" }, { "id": "b" }, { "id": "c" }], "people": [{ "id": "p" }],
              "facts": [{ "kind": "acquisition", "acquirers": ["a"], "target": "b", "status": "agreed" }]
            }
            """
        );

        Assert.Equal(
            [
                "Exchange /facts/0: \"acquirers a, target b\" -> \"acquirers b, target a\"",
                "Reference /facts/0/acquirers/0: \"a\" -> \"b\"",
                "Reference /facts/0/target: \"b\" -> \"c\"",
            ],
            DocumentMutations
                .Of(document)
                .Where(static mutation => mutation.Kind is MutationKind.Exchange or MutationKind.Reference)
                .Select(static mutation => mutation.ToString())
        );
    }

    [Theory]
    [InlineData("2025", "2026")]
    [InlineData("2025-12", "2026-12 2025-11")]
    [InlineData("2025-02-28", "2026-02-28 2025-03-28 2025-02-27")]
    [InlineData("2025-36", "2026-36 2025-35")]
    [InlineData("2025/2028", "2026/2028 2025/2029")]
    [InlineData("2027/..", "2028/..")]
    [InlineData("2025~", "2026~")]
    public void Of_Date_ChangesEachPart(string date, string changed) =>
        Assert.Equal(
            changed.Split(' '),
            DocumentMutations
                .Of(Some.Document(Some.Fact<Meeting>(meeting => meeting with { Date = date })))
                .Where(static mutation => mutation.Kind == MutationKind.Date)
                .Select(static mutation => mutation.Changed)
        );

    [Fact]
    public void Of_TextsAndUnits_ChangesOneWordLetterOrDigit()
    {
        var document = DealNewsJson.Deserialize(
            """
            {
              "article": { "language": "ko" },
              "companies": [{ "id": "a", "names": { "en": "Gaon", "ko": "가온" }, "aliases": ["GN"] }],
              "facts": [
                {
                  "kind": "productCapability", "company": "a", "product": "고대역폭 메모리(HBM)", "standard": "HBM3",
                  "stage": "planned", "specifications": [{ "name": "capacity", "value": 512, "unit": "GB" }],
                  "evidence": [{ "exact": "512GB짜리 “메모리” 기술" }]
                }
              ]
            }
            """
        );

        Assert.Equal(
            [
                "Name companies/names: 가온 -> 가옩",
                "Name companies/aliases: GN -> GO",
                "Text productCapability/product: 고대역폭 메모리(HBM) -> 고대역폭 다른말(HBM)",
                "Digit productCapability/standard: HBM3 -> HBM4",
                "Text productCapability/standard: HBM3 -> other3",
                "Name productCapability/specifications/name: capacity -> capadity",
                "Digit productCapability/specifications/value: 512 -> 513",
                "Scale productCapability/specifications/value: 512 -> 512000",
                "Unit productCapability/specifications/unit: GB -> TB",
                "Term productCapability/stage: planned -> inDevelopment",
                "Digit productCapability/evidence/exact: 512GB짜리 “메모리” 기술 -> 513GB짜리 “메모리” 기술",
                "Quote productCapability/evidence/exact: 512GB짜리 “메모리” 기술 -> 512다른말 “메모리” 기술",
                "Term productCapability/polarity:  -> negative",
            ],
            DocumentMutations
                .Of(document)
                .Select(static mutation =>
                    $"{mutation.Kind} {mutation.Member}: {mutation.Original} -> {mutation.Changed}"
                )
        );
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Of_Sample_ChangesOnePlaceEach(Sample sample)
    {
        var mutations = DocumentMutations.Of(sample.Document).ToList();

        Assert.NotEmpty(mutations);
        Assert.All(
            mutations,
            mutation =>
            {
                var message = Assert
                    .Throws<DealNewsAssertException>(() => DealNewsAssert.Equal(sample.Document, mutation.Document))
                    .Message;
                Assert.All(
                    message.Split(Environment.NewLine).Skip(1),
                    line => Assert.StartsWith(mutation.Pointer, line.Trim(), StringComparison.Ordinal)
                );
            }
        );
        Assert.Equal(mutations, DocumentMutations.Of(sample.Document));
    }

    [Fact]
    public void Of_CompleteDocuments_ChangesEveryMemberThatAnArticleCanSay()
    {
        var changed = Testing
            .Samples.Complete.Append(DealNewsJson.Deserialize(ReferredFacts))
            .SelectMany(static document =>
                DocumentMutations.Of(document).SelectMany(mutation => MembersAt(document, mutation))
            )
            .ToHashSet(StringComparer.Ordinal);
        var all = ModelTypes
            .Records.SelectMany(static record => RecordShape.Of(record).Members)
            .Select(NameOf)
            .Where(static member => !s_unsaid.Any(unsaid => member.StartsWith(unsaid, StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal);

        Assert.Empty(string.Join(' ', all.Where(member => !changed.Contains(member))));
        Assert.DoesNotContain(
            changed,
            static member => s_unsaid.Any(unsaid => member.StartsWith(unsaid, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Of_OwnKindOfFact_ChangesItsMembers() =>
        Assert.Contains(
            DocumentMutations.Of(
                new()
                {
                    Companies =
                    [
                        .. ((string[])["a", "b"]).Select(static id =>
                            Some.Record<Company>(company => company with { Id = id })
                        ),
                    ],
                    Facts = [Some.Fact<Layoff>(layoff => layoff with { Company = "a" })],
                }
            ),
            static mutation => mutation is { Member: "layoff/company", Original: "a", Changed: "b" }
        );

    [Fact]
    public void Of_Null_Throws() => Assert.Throws<ArgumentNullException>(() => DocumentMutations.Of(null!));

    private static IEnumerable<string> Changes(Fact fact, string member) =>
        DocumentMutations
            .Of(Some.Document(fact))
            .Where(mutation => mutation.Pointer.StartsWith("/facts/0" + member, StringComparison.Ordinal))
            .Select(static mutation => mutation.ToString());

    // The members on the way to the changed value, also to one that is absent in the original.
    private static IEnumerable<string> MembersAt(ArticleFacts document, Mutation mutation)
    {
        object? value = document;
        MemberShape? member = null;
        foreach (var segment in JsonPointer.Segments(mutation.Pointer))
        {
            if (member is { IsList: true } && JsonPointer.TryIndex(segment, out var position))
            {
                value = ((IReadOnlyList<object>)value!)[position];
            }
            else if (value is Extensible record)
            {
                member = RecordShape.Of(record).Find(segment)!;
                yield return NameOf(member);
                value = member.Get(record) is { } found ? (member.IsList ? member.Items(found) : found) : null;
            }
        }
    }

    private static string NameOf(MemberShape member) => $"{member.DeclaringType!.Name}.{member.JsonName}";
}
