using System.Globalization;
using System.Text;

namespace DealNews.Testing;

/// <summary>Draws documents about a world.</summary>
/// <param name="draw">The source of random values.</param>
/// <param name="count">The number of documents.</param>
internal sealed class KnownDocumentDraw(Draw draw, int count)
{
    private const int DocumentsPerCompany = 4;
    private const int CompaniesPerDocument = 5;
    private const int OneBillion = 1_000_000_000;

    private static readonly DateTimeOffset s_start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly World _world = new(draw, Math.Max(count / DocumentsPerCompany, 1));
    private readonly Dictionary<(ArticleFacts Document, EntityId Id), string> _entities = new(new Places());
    private readonly Dictionary<Fact, (string Claim, KnownReport Report)> _facts = new(
        ReferenceEqualityComparer.Instance
    );

    public KnownDocuments Documents() => new([.. Enumerable.Range(0, count).Select(Document)], _entities, _facts);

    private ArticleFacts Document(int number)
    {
        var language = draw.OneOf(WorldName.Languages);
        List<WorldCompany> introduced = [];
        for (var i = number; i < _world.Companies.Count; i += count)
        {
            introduced.Add(_world.Companies[i]);
        }

        var companies = introduced
            .Concat(Enumerable.Range(0, CompaniesPerDocument).Select(_ => Popular()))
            .Distinct()
            .ToList();
        var ids = companies.Select((company, i) => (company, Id: new EntityId($"c{i + 1}"))).ToDictionary();
        List<WorldPerson> people = [];
        foreach (var company in companies)
        {
            if (company.Number % 2 == 0 && draw.Chance(40))
            {
                people.Add(_world.People[company.Number / 2]);
            }
        }

        var facts = companies.Zip(companies.Skip(1)).SelectMany(pair => Facts(pair.First, pair.Second, ids)).ToList();
        var document = new ArticleFacts
        {
            Article = new()
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"article-{number}"),
                Language = new LanguageTag(language),
                PublishedAt = s_start.AddHours(number),
            },
            Companies =
            [
                .. companies.Select(company =>
                    introduced.Contains(company)
                        ? Introduced(company, ids[company])
                        : Mentioned(company, ids[company], language)
                ),
            ],
            People = [.. people.Select((person, i) => Mentioned(person, $"p{i + 1}", ids[person.Company], language))],
            Facts = [.. facts.Select(static fact => fact.Fact)],
        };
        foreach (var company in companies)
        {
            _entities.Add((document, ids[company]), company.Key);
        }

        for (var i = 0; i < people.Count; i++)
        {
            _entities.Add((document, document.People[i].Id), people[i].Key);
        }

        foreach (var (fact, claim, report) in facts)
        {
            _facts.Add(fact, (claim, report));
        }

        return document;
    }

    // A few companies are in many articles; most companies are in few.
    private WorldCompany Popular()
    {
        var share = draw.Int(0, 999) / 1000.0;
        return _world.Companies[(int)(share * share * _world.Companies.Count)];
    }

    private static Company Introduced(WorldCompany company, EntityId id) =>
        new()
        {
            Id = id,
            Names =
            [
                .. WorldName.Languages.Select(language =>
                    KeyValuePair.Create(new LanguageTag(language), WithForm(company, company.Name, language))
                ),
            ],
            Country = company.Country,
            Identifiers = company.Identifiers,
        };

    private Company Mentioned(WorldCompany company, EntityId id, string language)
    {
        var name = company.FormerName is { } former && draw.Chance(30) ? former : company.Name;
        return new()
        {
            Id = id,
            Names =
            [
                .. WorldName
                    .Languages.Where(each => each == language || draw.Chance(25))
                    .Select(each => KeyValuePair.Create(new LanguageTag(each), Written(company, name, each))),
            ],
            // An alias can be the name of another company, so it merges nothing.
            Aliases = draw.Chance(5) ? [Popular().Name.In(language)] : [],
            Country = draw.Chance(80) ? company.Country : null,
            Identifiers = Identifiers(company),
        };
    }

    private CompanyIdentifiers? Identifiers(WorldCompany company)
    {
        var mine = company.Identifiers;
        var identifiers = new CompanyIdentifiers
        {
            Lei = draw.Chance(30) ? Mostly(company, static each => each.Lei) : null,
            Wikidata = draw.Chance(30) ? Mostly(company, static each => each.Wikidata) : null,
            Isins = draw.Chance(20) ? [Mostly(company, each => each.Isins[draw.Int(0, 1)])] : [],
            Tickers = draw.Chance(20) ? mine.Tickers : [],
        };
        return identifiers == new CompanyIdentifiers() ? null : identifiers;
    }

    // One identifier in a hundred is wrong. It is never from a namesake: such a mention would be one of the namesake.
    private T Mostly<T>(WorldCompany own, Func<CompanyIdentifiers, T> of)
    {
        var other = draw.Chance(1) ? Popular() : own;
        return of(other.SharesName(own) ? own.Identifiers : other.Identifiers);
    }

    private string Written(WorldCompany company, WorldName name, string language)
    {
        // Without the legal form, several companies can have the name.
        var text = draw.Chance(company.NeedsForm ? 90 : 25) ? WithForm(company, name, language) : name.In(language);
        return draw.Int(0, 19) switch
        {
            0 => text.ToUpperInvariant(),
            1 => Decomposed(text),
            2 => text.Replace(" ", "  ", StringComparison.Ordinal),
            3 => text.Replace(".", "", StringComparison.Ordinal),
            _ => text,
        };
    }

    // Hangul syllables as jamo, as some systems write them. string.Normalize depends on how an application is built.
    private static string Decomposed(string text)
    {
        const int Syllables = 0xAC00;
        const int Vowels = 21;
        const int Finals = 28;
        var decomposed = new StringBuilder();
        foreach (var c in text)
        {
            var number = c - Syllables;
            if (c is < '가' or > '힣')
            {
                decomposed.Append(c);
                continue;
            }

            decomposed.Append((char)('\u1100' + (number / (Vowels * Finals))));
            decomposed.Append((char)('\u1161' + (number / Finals % Vowels)));
            if (number % Finals > 0)
            {
                decomposed.Append((char)('\u11A7' + (number % Finals)));
            }
        }

        return decomposed.ToString();
    }

    private static string WithForm(WorldCompany company, WorldName name, string language) =>
        language == "en" ? $"{name.English} {company.Form.English}" : company.Form.In(language) + name.In(language);

    private Person Mentioned(WorldPerson person, EntityId id, EntityId company, string language) =>
        new()
        {
            Id = id,
            Names =
            [
                .. WorldName
                    .Languages.Where(each => each == language || draw.Chance(25))
                    .Select(each => KeyValuePair.Create(new LanguageTag(each), person.Name.In(each))),
            ],
            Positions = draw.Chance(90) ? [new() { Company = company }] : [],
        };

    private IEnumerable<(Fact Fact, string Claim, KnownReport Report)> Facts(
        WorldCompany one,
        WorldCompany other,
        Dictionary<WorldCompany, EntityId> ids
    )
    {
        var (truth, report) = Amount(one.Number + 1);
        yield return (
            new Valuation
            {
                Id = $"v{ids[one]}",
                Company = ids[one],
                Amount = truth,
                Timing = ValuationTiming.Current,
            },
            $"valuation of {one.Key}",
            report
        );
        if (draw.Chance(50))
        {
            var (pledged, said) = Amount(one.Number + other.Number + 2);
            yield return (
                new InvestmentPledge
                {
                    Id = $"i{ids[one]}",
                    Investors = [ids[one]],
                    Investee = ids[other],
                    Amount = pledged,
                    Status = PledgeStatus.Announced,
                },
                $"pledge of {one.Key} to {other.Key}",
                said
            );
        }
    }

    private (ReportedAmount Amount, KnownReport Report) Amount(int billions)
    {
        var truth = Usd(billions);
        return draw.Int(0, 9) switch
        {
            0 => (ReportedAmount.AtLeast(Usd(billions - 0.5m)), KnownReport.Compatible),
            1 => (ReportedAmount.Between(Usd(billions - 0.5m), Usd(billions + 1)), KnownReport.Compatible),
            2 => (ReportedAmount.Exactly(Usd(billions * 2)), KnownReport.Contradicting),
            _ => (ReportedAmount.Exactly(truth), KnownReport.Same),
        };
    }

    private static Money Usd(decimal billions) => new(billions * OneBillion, Currency.USD);

    // Compares documents by reference, because comparing values is slow.
    private sealed class Places : IEqualityComparer<(ArticleFacts Document, EntityId Id)>
    {
        public bool Equals((ArticleFacts Document, EntityId Id) x, (ArticleFacts Document, EntityId Id) y) =>
            ReferenceEquals(x.Document, y.Document) && x.Id == y.Id;

        public int GetHashCode((ArticleFacts Document, EntityId Id) obj) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Document), obj.Id);
    }
}
