using DealNews.Testing;

namespace DealNews.Tests;

public sealed class EntityResolutionTests
{
    private const string Lei = "9884007ER46L6N7EI764";
    private const string OtherLei = "5493003BZYYYCDIO0R13";

    private static Company Named(string id, string name, string? lei = null, string country = "KR") =>
        new()
        {
            Id = id,
            Names = [new(new("en"), name)],
            Country = country.Length == 0 ? default(CountryCode?) : new CountryCode(country),
            Identifiers = lei is null ? null : new() { Lei = new Lei(lei) },
        };

    private static Company Translated(string id, string english, string korean) =>
        Named(id, english) with
        {
            Names = [new(new("en"), english), new(new("ko"), korean)],
        };

    private static ArticleFacts Document(params ValueList<Company> companies) => new() { Companies = companies };

    // The number of different entities among the companies, each of a document of its own.
    private static int Count(params Company[] companies)
    {
        ArticleFacts[] documents =
        [
            .. companies.Select(
                static (company, i) =>
                    Document(company) with
                    {
                        Article = new() { Id = FormattableString.Invariant($"a{i}") },
                    }
            ),
        ];
        var resolver = EntityResolver.Of(documents);
        return documents.Select(document => resolver.KeyOf(document, document.Companies[0].Id)).Distinct().Count();
    }

    [Theory]
    [InlineData("Samsung Electronics Co., Ltd.", "SAMSUNG ELECTRONICS", 1)]
    [InlineData("Samsung Electronics Co., Ltd.", "Samsung Electronics Co Ltd", 1)]
    [InlineData("Samsung Electronics", "Samsung Electro-Mechanics", 2)]
    [InlineData("Alpha Inc.", "Alpha LLC", 2)]
    [InlineData("주식회사 한빛", "㈜한빛", 1)]
    [InlineData("주식회사 한빛", "한빛 유한회사", 2)]
    [InlineData("株式会社ソニー", "ソニー(株)", 1)]
    [InlineData("Disney", "Disney+", 2)]
    [InlineData("C&C", "CC", 2)]
    [InlineData("Ltd", "Inc", 2)]
    [InlineData("ＳＫ", "SK", 1)]
    public void Resolve_TwoNames_JoinsWhatIsTheSameName(string one, string other, int count) =>
        Assert.Equal(count, Count(Named("a", one), Named("b", other)));

    [Theory]
    [InlineData("한빛", "\u1112\u1161\u11AB\u1107\u1175\u11BE")]
    [InlineData("Nestl\u00E9", "Nestle\u0301")]
    [InlineData("\u30ACンバ", "\u30AB\u3099ンハ\u3099")]
    public void Resolve_DecomposedName_JoinsComposedName(string name, string decomposed) =>
        Assert.Equal(1, Count(Named("a", name), Named("b", decomposed)));

    [Fact]
    public void Resolve_NameOfTwoLegalForms_JoinsOnlyTheSameForm() =>
        Assert.Equal(
            4,
            Count(
                Named("a", "Alpha Inc"),
                Named("b", "Alpha, Inc."),
                Named("c", "Alpha LLC"),
                Named("d", "Alpha"),
                Named("e", "Alpha")
            )
        );

    [Fact]
    public void Resolve_SameKoreanNameOtherEnglishName_DoesNotJoin()
    {
        Assert.Equal(2, Count(Translated("a", "Alpha", "알파"), Translated("b", "Alfa", "알파")));
        Assert.Equal(1, Count(Translated("a", "Alpha", "알파"), Translated("b", "Alpha Corp", "알파")));
    }

    [Fact]
    public void Resolve_SameIdentifierAndOtherName_JoinsRenamedCompany() =>
        Assert.Equal(
            1,
            Count(
                Named("a", "Facebook", Lei),
                Named("b", "Meta Platforms", Lei),
                Named("c", "Facebook"),
                Named("d", "Meta Platforms")
            )
        );

    [Fact]
    public void Resolve_IdentifierOfAnotherCompany_DoesNotJoinTheTwo()
    {
        // The last company is Beta, with the LEI of Alpha.
        Company[] companies =
        [
            Named("a", "Alpha", Lei),
            Named("b", "Alpha", Lei),
            Named("c", "Alpha", Lei),
            Named("d", "Beta", OtherLei),
            Named("e", "Beta", OtherLei),
            Named("f", "Beta", OtherLei),
            Named("g", "Beta"),
            Named("h", "Beta", Lei),
        ];

        Assert.Equal(3, Count(companies));
        Assert.Equal(3, Count(companies.Reverse().ToArray()));
        // If nothing tells which of two identifiers is wrong, neither joins the companies.
        Assert.Equal(2, Count(Named("d", "Beta", OtherLei), Named("h", "Beta", Lei)));
    }

    [Fact]
    public void Resolve_SameIdentifierOtherNameAndCountry_DoesNotJoin() =>
        Assert.Equal(2, Count(Named("a", "Alpha", Lei), Named("b", "Beta", Lei, "US")));

    [Fact]
    public void Resolve_CompaniesOfOneDocument_JoinsUnlessTheirMembersDiffer()
    {
        var twice = Document(Named("a", "Alpha"), Named("b", "Alpha"));
        var different = Document(
            Named("a", "Alpha") with
            {
                Website = "https://alpha.kr",
            },
            Named("b", "Alpha") with
            {
                Website = "https://alpha.co.kr",
            }
        );
        var same = EntityResolver.Of([twice]);
        var apart = EntityResolver.Of([different]);

        Assert.Equal(same.KeyOf(twice, "a"), same.KeyOf(twice, "b"));
        Assert.NotEqual(apart.KeyOf(different, "a"), apart.KeyOf(different, "b"));
    }

    [Fact]
    public void KeyOf_DocumentsWithoutArticle_AreToldApart()
    {
        ArticleFacts[] documents = [Document(new Company { Id = "c1" }), Document(Named("c1", "", country: "US"))];
        var resolver = EntityResolver.Of(documents);

        Assert.NotEqual(resolver.KeyOf(documents[0], "c1"), resolver.KeyOf(documents[1], "c1"));
    }

    [Fact]
    public void Resolve_PeopleOfOneName_JoinsThoseOfOneCompany()
    {
        ArticleFacts Of(string company, string title) =>
            new()
            {
                Companies = [Named("c", company)],
                People =
                [
                    new()
                    {
                        Id = "p",
                        Names = [new(new("ko"), "김민준")],
                        Positions = [new() { Company = new EntityId("c"), Title = title }],
                    },
                ],
            };
        ArticleFacts[] documents = [Of("Alpha", "CEO"), Of("Alpha", "사장"), Of("Beta", "CEO")];
        var resolver = EntityResolver.Of(documents);

        Assert.Equal(resolver.KeyOf(documents[0], "p"), resolver.KeyOf(documents[1], "p"));
        Assert.NotEqual(resolver.KeyOf(documents[0], "p"), resolver.KeyOf(documents[2], "p"));
    }

    [Fact]
    public void Resolve_PeopleOfOneNameInOneDocument_AreToldApartByTitle()
    {
        Person Titled(string id, string title) =>
            new()
            {
                Id = id,
                Names = [new(new("ko"), "김민준")],
                Positions = [new() { Company = new EntityId("c"), Title = title }],
            };
        var document = Document(Named("c", "Alpha")) with { People = [Titled("p", "CEO"), Titled("q", "CFO")] };
        var resolver = EntityResolver.Of([document]);

        Assert.NotEqual(resolver.KeyOf(document, "p"), resolver.KeyOf(document, "q"));
    }
}
