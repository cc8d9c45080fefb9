using CsCheck;

namespace DealNews.Testing;

internal sealed partial class RecordGen
{
    public Gen<Company> Company => CompanyId.SelectMany(CompanyOf);

    public Gen<Person> Person => Gen.OneOf(cast.People).SelectMany(PersonOf);

    public Gen<Project> Project => ProjectId.SelectMany(ProjectOf);

    public Gen<CompanyIdentifiers> CompanyIdentifiers =>
        Extend(
            Gen.Select(
                Optional(DealNewsGen.Lei),
                List(DealNewsGen.Isin, 0, 2),
                List(DealNewsGen.Ticker, 0, 2),
                Optional(DealNewsGen.WikidataId),
                static (lei, isins, tickers, wikidata) =>
                    new CompanyIdentifiers
                    {
                        Lei = lei,
                        Isins = isins,
                        Tickers = tickers,
                        Wikidata = wikidata,
                    }
            )
        );

    public Gen<PersonPosition> PersonPosition =>
        Extend(
            Gen.Select(
                Optional(CompanyId),
                OptionalRecord(Gen.OneOf("회장", "CEO", "Vorstandsvorsitzende")),
                OptionalRecord(Gen.OneOf("chair", "chiefExecutive")),
                static (company, title, role) =>
                    new PersonPosition
                    {
                        Company = company,
                        Title = title,
                        Role = role,
                    }
            )
        );

    public Gen<Place> Place =>
        Extend(
            Gen.Select(
                DealNewsGen.LanguageMap,
                Optional(DealNewsGen.CountryCode),
                static (names, country) => new Place { Names = names, Country = country }
            )
        );

    public Gen<Company> CompanyOf(EntityId id) =>
        Extend(
            Gen.Select(
                DealNewsGen.LanguageMap,
                List(DealNewsGen.Text, 0, 2),
                Optional(Terms(DealNewsGen.CompanyKind)),
                Optional(DealNewsGen.CountryCode),
                OptionalRecord(CompanyIdentifiers),
                OptionalRecord(Gen.OneOf("https://hanbit.example/", "northgate.example/뉴스?a=1&b=2")),
                (names, aliases, kind, country, identifiers, website) =>
                    new Company
                    {
                        Id = id,
                        Names = names,
                        Aliases = aliases,
                        Kind = kind,
                        Country = country,
                        Identifiers = identifiers,
                        Website = website,
                    }
            )
        );

    public Gen<Person> PersonOf(EntityId id) =>
        Extend(
            Gen.Select(
                DealNewsGen.LanguageMap,
                List(PersonPosition, 0, 2),
                (names, positions) =>
                    new Person
                    {
                        Id = id,
                        Names = names,
                        Positions = positions,
                    }
            )
        );

    public Gen<Project> ProjectOf(EntityId id) =>
        Extend(
            Gen.Select(
                DealNewsGen.LanguageMap,
                Several(0),
                Optional(DealNewsGen.CountryCode),
                (names, participants, country) =>
                    new Project
                    {
                        Id = id,
                        Names = names,
                        Participants = participants,
                        Country = country,
                    }
            )
        );
}
