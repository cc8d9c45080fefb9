namespace DealNews.Benchmarks;

/// <summary>
/// Documents as a news agency would collect them over two years: 22 facts each, about companies and people that occur
/// in many documents. They are the same in every run. 50,000 of them have 1.1 million facts and about 488 MB.
/// </summary>
internal static class Corpus
{
    private const int FactCount = 22;
    private const int CompanyCount = 5;

    private static readonly string[] s_companies =
    [
        .. Enumerable.Range(1, 400).Select(number => $"{s_syllables[number % 20]}{s_syllables[number / 20]} {number}"),
    ];

    private static readonly string[] s_people =
    [
        .. Enumerable.Range(1, 300).Select(number => $"{s_syllables[number % 17]} {s_syllables[number / 17]}"),
    ];

    private static string[] s_syllables =>
        [
            "Ga",
            "Na",
            "Da",
            "Ra",
            "Ma",
            "Ba",
            "Sa",
            "Ja",
            "Cha",
            "Ka",
            "Ta",
            "Pa",
            "Ha",
            "Go",
            "No",
            "Do",
            "Ro",
            "Mo",
            "Bo",
            "So",
            "Jo",
        ];

    private static readonly Currency[] s_currencies =
    [
        Currency.USD,
        Currency.USD,
        Currency.KRW,
        Currency.JPY,
        Currency.EUR,
    ];
    private static readonly string[] s_words =
    [
        "investment",
        "memory",
        "cluster",
        "factory",
        "board",
        "announced",
        "according",
        "officials",
        "semiconductor",
        "partners",
        "quarter",
        "capacity",
        "financing",
        "agreement",
        "shares",
        "반도체",
        "투자",
        "협력",
    ];

    /// <summary>Makes documents one by one.</summary>
    public static IEnumerable<ArticleFacts> Documents(int count) => Enumerable.Range(0, count).Select(Document);

    private static ArticleFacts Document(int number)
    {
        var dice = new Dice((ulong)number);
        Company[] companies = [.. Enumerable.Range(0, CompanyCount).Select(place => MakeCompany(place, dice))];
        Person[] people = [.. Enumerable.Range(0, 2).Select(place => MakePerson(place, dice))];
        return new()
        {
            Article = new()
            {
                Id = $"{number}",
                Publisher = $"Daily {number % 12}",
                Headline = Sentence(dice, 8),
                Url = $"https://news.example/{number}",
                Authors = [s_people[dice.Next(s_people.Length)]],
                PublishedAt = new DateTimeOffset(2024, 1, 1, 7, 0, 0, TimeSpan.FromHours(9)).AddMinutes(number * 21),
                Language = new(number % 3 == 0 ? "en" : "ko"),
            },
            Companies = [.. companies],
            People = [.. people],
            Projects = [new() { Id = "project", Names = [new("en", $"Project {number % 90}")] }],
            Facts = [.. Enumerable.Range(0, FactCount).Select(place => MakeFact(place, dice))],
        };
    }

    private static Company MakeCompany(int place, Dice dice)
    {
        var name = s_companies[dice.Next(50) + (place * 60)];
        return new()
        {
            Id = $"company{place}",
            Names = dice.OneIn(2) ? [new("ko", $"{name} 주식회사"), new("en", name)] : [new("en", name)],
            Aliases = dice.OneIn(4) ? [name.ToUpperInvariant()] : [],
            Kind = CompanyKind.Company,
            Country = new(dice.Of<string>(["KR", "US", "JP", "DE"])),
            Identifiers = dice.OneIn(4) ? new() { Tickers = [new($"XKRX:{dice.Next(900_000) + 100_000}")] } : null,
        };
    }

    private static Person MakePerson(int place, Dice dice)
    {
        var name = s_people[dice.Next(90) + (place * 100)];
        return new()
        {
            Id = $"person{place}",
            Names = [new("en", name)],
            Positions =
            [
                new()
                {
                    Company = $"company{place}",
                    Title = "회장",
                    Role = "chair",
                },
            ],
        };
    }

    private static Fact MakeFact(int place, Dice dice)
    {
        var fact = MakeContent(place, dice);
        var (exact, start) = (Sentence(dice, 5), dice.Next(4000));
        return fact with
        {
            Id = $"fact{place}",
            Certainty = dice.Of<Certainty>([Certainty.Certain, Certainty.Probable, Certainty.Possible, default]),
            Polarity = dice.OneIn(20) ? Polarity.Negative : Polarity.Positive,
            Confidence = (dice.Next(50) + 50) / 100m,
            Attribution = dice.OneIn(4)
                ? new() { Kind = AttributionKind.NamedOrganization, Entity = Company(dice) }
                : null,
            Evidence =
            [
                new()
                {
                    Exact = exact,
                    Prefix = dice.OneIn(8) ? Sentence(dice, 3) : null,
                    Suffix = dice.OneIn(8) ? Sentence(dice, 3) : null,
                    Start = start,
                    End = start + exact.Length,
                },
            ],
        };
    }

    private static Fact MakeContent(int place, Dice dice) =>
        (place % 11) switch
        {
            0 => new InvestmentPledge
            {
                Investors = [Company(dice)],
                Investee = Company(dice),
                Project = "project",
                Amount = Amount(dice),
                Status = dice.Of<PledgeStatus>([PledgeStatus.Planned, PledgeStatus.Committed, PledgeStatus.Disbursed]),
                Period = new(dice.Of<string>(["2026/2030", "2027", "2026-Q3", "2026-05/.."])),
                Jobs = ReportedNumber.AtLeast(dice.Next(90) * 100, "people"),
                Conditions = dice.OneIn(4) ? [Sentence(dice, 6)] : [],
            },
            1 => new Valuation
            {
                Company = Company(dice),
                Amount = Amount(dice),
                Basis = dice.Of<ValuationBasis>([ValuationBasis.PostMoney, ValuationBasis.EnterpriseValue]),
                Timing = ValuationTiming.Current,
                AsOf = Month(dice),
            },
            2 => new Meeting
            {
                Participants =
                [
                    new()
                    {
                        Entity = "person0",
                        OnBehalfOf = "company0",
                        Role = MeetingRole.Host,
                    },
                    new() { Entity = "person1", OnBehalfOf = "company1" },
                ],
                Date = Day(dice),
                Place = new() { Names = [new("en", "Seoul")], Country = new("KR") },
                Status = dice.OneIn(4) ? MeetingStatus.Scheduled : MeetingStatus.Held,
                Topics = [Sentence(dice, 2)],
            },
            3 => new Acquisition
            {
                Acquirers = ["company2"],
                Target = "company3",
                Amount = Amount(dice),
                Share = ReportedPercentage.AtLeast(dice.Next(100)),
                Status = AcquisitionStatus.Agreed,
                Date = Day(dice),
                Advisers = dice.OneIn(4)
                    ?
                    [
                        new()
                        {
                            Entity = "company4",
                            Role = AdviserRole.Financial,
                            Client = "company2",
                        },
                    ]
                    : [],
                Timeline = new() { Signed = Day(dice), ExpectedCompletion = Month(dice) },
            },
            4 => new FundingRound
            {
                Company = "company4",
                Amount = Amount(dice),
                Investors =
                [
                    new()
                    {
                        Entity = "company0",
                        IsLead = true,
                        Amount = Amount(dice),
                    },
                    .. dice.OneIn(2) ? (ReadOnlySpan<RoundInvestor>)[new() { Entity = "company1" }] : [],
                ],
                Status = PledgeStatus.Committed,
                Date = Day(dice),
                RoundType = RoundType.SeriesB,
            },
            5 => new ProductCapability
            {
                Company = Company(dice),
                Product = $"Memory {dice.Next(40)}",
                Standard = "HBM4",
                Specifications =
                [
                    new()
                    {
                        Name = "capacity",
                        Value = (decimal)(dice.Next(16) * 4),
                        Unit = "GB",
                    },
                    .. dice.OneIn(4)
                        ? (ReadOnlySpan<Specification>)[new() { Name = "process", Value = "gate-all-around" }]
                        : [],
                ],
                Stage = dice.Of<CapabilityStage>([CapabilityStage.Sampling, CapabilityStage.MassProduction]),
                AsOf = Month(dice),
            },
            6 => new Statement
            {
                Speaker = "person1",
                Text = Sentence(dice, 12),
                Language = new("en"),
            },
            7 => new MarketForecast
            {
                Market = "memory",
                Points =
                [
                    new()
                    {
                        Date = new("2030"),
                        Amount = Amount(dice),
                        PointKind = ForecastPointKind.Forecast,
                    },
                ],
                Provider = new() { Name = "Market Office" },
            },
            8 => new Partnership
            {
                Partners = ["company0", "company2"],
                Goal = Sentence(dice, 6),
                Status = PartnershipStatus.Signed,
                Date = Day(dice),
            },
            9 => new Contract
            {
                Customers = ["company1"],
                Suppliers = ["company4"],
                Items = dice.OneIn(2)
                    ? [new() { Item = Sentence(dice, 2), Count = ReportedNumber.About(dice.Next(5000), "units") }]
                    : [],
                Amount = Amount(dice),
                Status = ContractStatus.Signed,
                Date = Month(dice),
                Payments = dice.OneIn(4)
                    ?
                    [
                        new()
                        {
                            PaymentKind = PaymentKind.Upfront,
                            Amount = Amount(dice),
                            Payer = "company1",
                        },
                    ]
                    : [],
            },
            _ => new UnitPrice
            {
                Seller = Company(dice),
                Item = "wafer",
                Price = ReportedAmount.Exactly(new(dice.Next(900_000) / 100m, Currency.USD)),
                Per = new() { Value = 1, Unit = "wafer" },
                AsOf = Month(dice),
            },
        };

    private static ReportedAmount Amount(Dice dice)
    {
        var money = new Money((dice.Next(9000) + 1) * 1_000_000m, dice.Of<Currency>(s_currencies));
        var amount = dice.Next(5) switch
        {
            0 => ReportedAmount.AtLeast(money),
            1 => ReportedAmount.LessThan(money),
            2 => ReportedAmount.Between(money, new(money.Amount * 2, money.Currency)),
            3 => ReportedAmount.About(money),
            _ => ReportedAmount.Exactly(money),
        };
        return dice.OneIn(8) && money.Currency != Currency.USD
            ? amount.WithEquivalent(ReportedAmount.About(new(decimal.Round(money.Amount / 1350, 2), Currency.USD)))
            : amount;
    }

    private static EntityId Company(Dice dice) => new($"company{dice.Next(CompanyCount)}");

    private static PartialDate Day(Dice dice) =>
        PartialDate.ForDay(2024 + dice.Next(3), 1 + dice.Next(12), 1 + dice.Next(28));

    private static PartialDate Month(Dice dice) => PartialDate.ForMonth(2024 + dice.Next(3), 1 + dice.Next(12));

    private static string Sentence(Dice dice, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => dice.Of<string>(s_words)));
}
