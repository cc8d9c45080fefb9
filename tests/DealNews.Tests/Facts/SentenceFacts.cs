namespace DealNews.Tests;

/// <summary>Facts of every kind in every status, with hedges, bounds, certainties and sources.</summary>
internal static class SentenceFacts
{
    private const string PartOfCompanies = "samsung";

    /// <summary>The entities that the facts name.</summary>
    public static ArticleFacts Document { get; } =
        new()
        {
            Companies =
            [
                Company("openai", "OpenAI", "오픈AI"),
                Company("softbank", "SoftBank", "소프트뱅크"),
                Company("oracle", "Oracle", "Oracle"),
                Company(PartOfCompanies, "Samsung Electronics", "삼성전자"),
                Company("arm", "Arm", "Arm"),
                Company("wsj", "The Wall Street Journal", "월스트리트저널(WSJ)"),
                Company("hanwha", "Hanwha", "한화"),
                Company("kepco", "KEPCO", "KEPCO"),
            ],
            People = [Person("lee", "Lee Jae-yong", "이재용"), Person("son", "Masayoshi Son", "손정의")],
            Projects = [new() { Id = "stargate", Names = Names("Stargate", "스타게이트") }],
            Facts =
            [
                new Valuation
                {
                    Id = "worth",
                    Company = "openai",
                    Amount = Usd(340),
                    Timing = ValuationTiming.InNegotiation,
                },
            ],
        };

    /// <summary>The facts, in the order of the tables.</summary>
    public static IReadOnlyList<Fact> All { get; } =
    [
        .. Pledges(),
        .. Rounds(),
        .. Debts(),
        .. Distributions(),
        .. Offerings(),
        .. Valuations(),
        .. Acquisitions(),
        .. Mergers(),
        .. Stakes(),
        .. Rights(),
        .. Meetings(),
        .. Statements(),
        .. Figures(),
        .. Prices(),
        .. Contracts(),
        .. Facilities(),
        .. Partnerships(),
        .. Capabilities(),
        .. Workforce(),
        .. Insolvencies(),
        .. Hedged(),
        .. Others(),
    ];

    private static ReportedAmount Usd(decimal billions) => ReportedAmount.Exactly(Billions(billions));

    private static Money Billions(decimal amount) => new(amount * 1_000_000_000, Currency.USD);

    private static ReportedPercentage Percent(decimal share) => ReportedPercentage.Exactly(share);

    private static LanguageMap Names(string english, string korean) =>
        [new(new("en"), english), new(new("ko"), korean)];

    private static Company Company(string id, string english, string korean) =>
        new() { Id = id, Names = Names(english, korean) };

    private static Person Person(string id, string english, string korean) =>
        new() { Id = id, Names = Names(english, korean) };

    private static IEnumerable<Fact> Pledges()
    {
        ReportedAmount?[] amounts =
        [
            ReportedAmount.AtLeast(Billions(15)),
            ReportedAmount.Between(Billions(15), Billions(25)),
            ReportedAmount.About(Billions(40)),
            ReportedAmount.MoreThan(Billions(10)),
            ReportedAmount.AtMost(Billions(30)),
            ReportedAmount.LessThan(Billions(5)),
            null,
        ];
        var i = 0;
        foreach (var status in PledgeStatus.KnownTerms)
        {
            yield return new InvestmentPledge
            {
                Investors = ["softbank"],
                Project = new EntityId("stargate"),
                Amount = amounts[i++ % amounts.Length],
                Status = status,
            };
        }

        yield return Pledge(PledgeStatus.Planned) with
        {
            Investors = ["openai", "softbank", "oracle"],
            Period = new PartialDate("2025/2029"),
        };
        yield return Pledge(PledgeStatus.Exploring) with
        {
            AdditionalTo = new FactId("p1"),
        };
        yield return Pledge(PledgeStatus.Discussing) with
        {
            AdditionalTo = new FactId("p1"),
            Amount = null,
        };
        yield return Pledge(PledgeStatus.Announced) with
        {
            Conditions = ["the plant is approved"],
        };
        yield return Pledge(PledgeStatus.Planned) with
        {
            Finance = FinanceKind.Debt,
            Period = new PartialDate("2026"),
        };
        yield return Pledge(PledgeStatus.Committed) with
        {
            Finance = FinanceKind.Guarantee,
        };
        yield return Pledge(PledgeStatus.Announced) with
        {
            Finance = FinanceKind.Equity,
        };
        yield return Pledge(new PledgeStatus("reconsidered"));
    }

    private static InvestmentPledge Pledge(PledgeStatus status) =>
        new()
        {
            Investors = ["softbank"],
            Investee = new EntityId("openai"),
            Amount = Usd(10),
            Status = status,
        };

    private static IEnumerable<Fact> Rounds()
    {
        foreach (var status in PledgeStatus.KnownTerms)
        {
            yield return new FundingRound
            {
                Company = "openai",
                Amount = Usd(6.6m),
                RoundType = RoundType.SeriesC,
                Status = status,
            };
        }

        yield return new FundingRound
        {
            Company = "openai",
            Valuation = new FactId("worth"),
            Status = PledgeStatus.Discussing,
        };
        yield return new FundingRound
        {
            Company = "openai",
            Amount = Usd(40),
            PostMoney = Usd(300),
            Investors =
            [
                new() { Entity = "softbank", IsLead = true },
                new() { Entity = "oracle" },
                new() { Entity = "arm" },
            ],
            Status = PledgeStatus.Disbursed,
            Date = new PartialDate("2025-03-31"),
        };
        yield return new FundingRound
        {
            Company = "openai",
            Investors = [new() { Entity = "softbank" }],
            RoundType = RoundType.Seed,
            Status = PledgeStatus.Announced,
        };
    }

    private static IEnumerable<Fact> Debts()
    {
        yield return Debt(PledgeStatus.Planned, DebtKind.Bond) with
        {
            Maturity = new PartialDate("2030"),
        };
        yield return Debt(PledgeStatus.Discussing, DebtKind.SyndicatedLoan) with
        {
            Lenders = ["hanwha"],
        };
        yield return Debt(PledgeStatus.Disbursed, DebtKind.ConvertibleBond);
        yield return Debt(PledgeStatus.Committed, DebtKind.Loan) with
        {
            Rate = new() { Percent = Percent(5.5m) },
        };
        yield return Debt(PledgeStatus.Repaid, DebtKind.BridgeLoan);
        yield return Debt(PledgeStatus.PartlyDisbursed, DebtKind.CreditFacility);
        yield return Debt(PledgeStatus.Announced, null) with
        {
            Amount = null,
        };
        yield return Debt(PledgeStatus.Rumoured, DebtKind.CommercialPaper);
    }

    private static DebtFinancing Debt(PledgeStatus status, DebtKind? kind) =>
        new()
        {
            Borrower = "oracle",
            DebtKind = kind,
            Amount = Usd(18),
            Status = status,
        };

    private static IEnumerable<Fact> Distributions()
    {
        foreach (var status in ActionStatus.KnownTerms)
        {
            yield return new Distribution
            {
                Company = "samsung",
                DistributionKind = DistributionKind.BuyBack,
                Amount = ReportedAmount.Exactly(new(10_000_000_000_000, Currency.KRW)),
                Status = status,
            };
        }

        yield return new Distribution
        {
            Company = "samsung",
            DistributionKind = DistributionKind.InterimDividend,
            PerShare = ReportedAmount.Exactly(new(365, Currency.KRW)),
            Status = ActionStatus.Announced,
            PaymentDate = new PartialDate("2025-05-20"),
        };
    }

    private static IEnumerable<Fact> Offerings()
    {
        foreach (var status in OfferingStatus.KnownTerms)
        {
            yield return new Offering
            {
                Issuer = "arm",
                OfferingKind = OfferingKind.InitialPublicOffering,
                Amount = Usd(4.87m),
                Status = status,
            };
        }

        yield return new Offering
        {
            Issuer = "arm",
            Price = ReportedAmount.Exactly(new(51, Currency.USD)),
            Exchange = "Nasdaq",
            ListingDate = new PartialDate("2023-09-14"),
            Status = OfferingStatus.Completed,
        };
    }

    private static IEnumerable<Fact> Valuations()
    {
        foreach (var timing in ValuationTiming.KnownTerms)
        {
            yield return new Valuation
            {
                Company = "openai",
                Amount = ReportedAmount.About(Billions(340)),
                Timing = timing,
            };
        }

        foreach (var basis in ValuationBasis.KnownTerms)
        {
            yield return new Valuation
            {
                Company = "arm",
                Amount = ReportedAmount.Exactly(Billions(157)),
                Timing = ValuationTiming.Current,
                Basis = basis,
                AsOf = new PartialDate("2024-10"),
            };
        }
    }

    private static IEnumerable<Fact> Acquisitions()
    {
        foreach (var status in AcquisitionStatus.KnownTerms)
        {
            yield return new Acquisition
            {
                Acquirers = ["hanwha"],
                Target = new EntityId("arm"),
                Amount = Usd(32),
                Status = status,
            };
        }

        yield return new Acquisition
        {
            Acquirers = ["hanwha", "samsung"],
            Sellers = ["softbank"],
            Target = new EntityId("arm"),
            Share = Percent(25),
            Status = AcquisitionStatus.Agreed,
            Date = new PartialDate("2025-02-04"),
        };
        yield return new Acquisition
        {
            Assets =
            [
                new()
                {
                    AssetKind = AssetKind.Brand,
                    Name = "Mali",
                    Owner = new EntityId("arm"),
                },
            ],
            Status = AcquisitionStatus.Completed,
        };
    }

    private static IEnumerable<Fact> Mergers()
    {
        foreach (var status in AcquisitionStatus.KnownTerms)
        {
            yield return new Merger { Parties = ["hanwha", "kepco"], Status = status };
        }

        yield return new Merger
        {
            Parties = ["hanwha", "kepco"],
            CombinedCompany = new EntityId("oracle"),
            Amount = Usd(5),
            Status = AcquisitionStatus.Agreed,
        };
    }

    private static IEnumerable<Fact> Stakes()
    {
        yield return Stake() with
        {
            Rank = 1,
        };
        yield return Stake() with
        {
            Rank = 2,
            Share = Percent(12.5m),
        };
        yield return Stake() with
        {
            Share = ReportedPercentage.About(90),
        };
        yield return Stake();
        yield return Stake() with
        {
            Before = Percent(5),
            After = Percent(9),
        };
        yield return Stake() with
        {
            Before = Percent(9),
            After = Percent(5),
            StakeKind = StakeKind.VotingRights,
        };
        yield return Stake() with
        {
            Share = Percent(90),
            Amount = Usd(100),
            AsOf = new PartialDate("2025"),
        };
        yield return Stake() with
        {
            Rank = 1,
            Certainty = Certainty.Possible,
        };
        yield return Stake() with
        {
            Rank = 1,
            Polarity = Polarity.Negative,
        };
    }

    private static Stake Stake() => new() { Holder = "softbank", Company = "arm" };

    private static IEnumerable<Fact> Rights()
    {
        foreach (var status in RightStatus.KnownTerms)
        {
            yield return new Right
            {
                RightKind = RightKind.Call,
                Holder = new EntityId("hanwha"),
                Company = new EntityId("arm"),
                Status = status,
            };
        }

        yield return new Right
        {
            RightKind = RightKind.BoardSeat,
            Holder = new EntityId("softbank"),
            Grantor = new EntityId("oracle"),
            Company = new EntityId("openai"),
        };
        yield return new Right
        {
            RightKind = RightKind.Put,
            Grantor = new EntityId("softbank"),
            Company = new EntityId("arm"),
            Until = new PartialDate("2027-06"),
        };
    }

    private static IEnumerable<Fact> Meetings()
    {
        foreach (var status in MeetingStatus.KnownTerms)
        {
            yield return new Meeting
            {
                Participants = [new() { Entity = "lee" }, new() { Entity = "son" }],
                Status = status,
                Date = new PartialDate("2025-02-04"),
            };
        }

        yield return new Meeting
        {
            Participants = [new() { Entity = "lee" }, new() { Entity = "son" }],
            Status = MeetingStatus.Held,
            Place = new() { Names = Names("the Seocho office", "서초사옥") },
            Topics = ["Stargate", "AI"],
        };
        yield return new Meeting
        {
            Participants = [new() { Entity = "lee" }, new() { Entity = "son" }],
            Status = MeetingStatus.Scheduled,
            Format = MeetingFormat.Remote,
            Topics = ["HBM"],
        };
    }

    private static IEnumerable<Fact> Statements()
    {
        yield return new Statement
        {
            Speaker = "son",
            Text = "We will go together.",
            Mode = StatementMode.Direct,
        };
        yield return new Statement
        {
            Speaker = "lee",
            Text = "이번 투자는 시작일 뿐이다",
            Mode = StatementMode.Indirect,
        };
        yield return new Statement { Speaker = "samsung", Text = "No decision has been made" };
    }

    private static IEnumerable<Fact> Figures()
    {
        foreach (var nature in FigureNature.KnownTerms)
        {
            yield return Figure(FinancialMeasure.Revenue) with
            {
                Nature = nature,
            };
        }

        foreach (var measure in FinancialMeasure.KnownTerms)
        {
            yield return Figure(measure) with
            {
                Period = new PartialDate("2024"),
            };
        }

        yield return Figure(FinancialMeasure.OperatingProfit) with
        {
            Change = new() { Direction = ChangeDirection.Increase, Percent = Percent(12) },
        };
        yield return Figure(FinancialMeasure.Users) with
        {
            Value = null,
            Change = new() { Direction = ChangeDirection.Decrease, Percent = ReportedPercentage.About(3) },
        };
        yield return Figure(FinancialMeasure.MarketShare) with
        {
            Value = new() { Percent = Percent(40) },
            Change = new() { Direction = ChangeDirection.Increase, PreviousPercent = Percent(35) },
        };
        yield return Figure(FinancialMeasure.Employees) with
        {
            Value = new() { Number = ReportedNumber.AtLeast(12_000) },
            Period = null,
        };
        yield return new MarketForecast
        {
            Market = "AI",
            Points =
            [
                new() { Date = "2024", Amount = Usd(185) },
                new() { Date = "2027", Amount = ReportedAmount.AtMost(Billions(990)) },
            ],
            Provider = new() { Name = "Bain" },
        };
        yield return new MarketForecast
        {
            Market = "AI",
            Measure = "size",
            Points = [new() { Date = "2030", Amount = Usd(1000) }],
        };
    }

    private static FinancialFigure Figure(FinancialMeasure measure) =>
        new()
        {
            Company = "samsung",
            Measure = measure,
            Value = new() { Amount = Usd(50) },
            Period = new PartialDate("2025-33"),
        };

    private static IEnumerable<Fact> Prices()
    {
        foreach (var kind in PriceKind.KnownTerms)
        {
            yield return new MarketPrice
            {
                Company = new EntityId("samsung"),
                Price = ReportedAmount.Exactly(new(52_700, Currency.KRW)),
                PriceKind = kind,
                Date = new PartialDate("2025-02-04"),
            };
        }

        yield return new MarketPrice
        {
            Company = new EntityId("arm"),
            Change = new() { Direction = ChangeDirection.Decrease, Percent = Percent(3.3m) },
        };
        yield return new MarketPrice
        {
            Company = new EntityId("arm"),
            Price = ReportedAmount.Exactly(new(150, Currency.USD)),
            PriceKind = PriceKind.Close,
            Change = new() { Direction = ChangeDirection.Increase, Percent = Percent(3.3m) },
        };
        yield return new UnitPrice
        {
            Seller = "openai",
            Item = "API",
            Price = ReportedAmount.Exactly(new(10, Currency.USD)),
            Per = new() { Value = 1_000_000, Unit = "token" },
        };
        yield return new UnitPrice
        {
            Seller = "oracle",
            Item = "cloud",
            Price = ReportedAmount.Exactly(new(0.28m, Currency.USD)),
            Per = new() { Value = 1, Unit = "hour" },
        };
    }

    private static IEnumerable<Fact> Contracts()
    {
        foreach (var status in ContractStatus.KnownTerms)
        {
            yield return new Contract
            {
                Suppliers = ["samsung"],
                Customers = ["oracle"],
                ContractKind = ContractKind.Supply,
                Items = [new() { Item = "HBM3E" }],
                Amount = Usd(3),
                Status = status,
            };
        }

        yield return new Contract
        {
            Customers = ["kepco"],
            ContractKind = ContractKind.Order,
            Items = [new() { Item = "turbines", Count = ReportedNumber.Exactly(4) }],
            Status = ContractStatus.Signed,
            Date = new PartialDate("2025-03"),
        };
        yield return new Contract
        {
            Customers = ["kepco"],
            ContractKind = ContractKind.Construction,
            Status = ContractStatus.Selected,
        };
    }

    private static IEnumerable<Fact> Facilities()
    {
        foreach (var stage in FacilityStage.KnownTerms)
        {
            yield return new Facility
            {
                Company = new EntityId("samsung"),
                FacilityKind = FacilityKind.Plant,
                Product = "chip",
                Place = new() { Names = Names("Texas", "텍사스") },
                Cost = Usd(37),
                Stage = stage,
                Completion = new PartialDate("2026"),
                Start = new PartialDate("2027"),
                Closure = new PartialDate("2030"),
            };
        }

        yield return new Facility
        {
            Partners = ["openai", "oracle"],
            FacilityKind = FacilityKind.DataCentre,
            Capacity = ReportedNumber.Exactly(5, "GW"),
            Jobs = ReportedNumber.MoreThan(100_000),
            Stage = FacilityStage.UnderConstruction,
        };
    }

    private static IEnumerable<Fact> Partnerships()
    {
        foreach (var status in PartnershipStatus.KnownTerms)
        {
            yield return new Partnership
            {
                Partners = ["samsung", "openai"],
                PartnershipKind = PartnershipKind.CoDevelopment,
                Goal = "AI TV",
                Status = status,
            };
        }

        foreach (var kind in PartnershipKind.KnownTerms)
        {
            yield return new Partnership
            {
                Partners = ["softbank", "arm"],
                PartnershipKind = kind,
                Status = PartnershipStatus.Signed,
            };
        }
    }

    private static IEnumerable<Fact> Capabilities()
    {
        foreach (var stage in CapabilityStage.KnownTerms)
        {
            yield return new ProductCapability
            {
                Company = "samsung",
                Product = "DRAM",
                Standard = "DDR5",
                Stage = stage,
            };
        }

        yield return new ProductCapability
        {
            Company = "samsung",
            Product = "CXL",
            Specifications =
            [
                new()
                {
                    Name = "capacity",
                    Value = 512m,
                    Unit = "GB",
                },
            ],
            Stage = CapabilityStage.TechnologySecured,
        };
    }

    private static IEnumerable<Fact> Workforce()
    {
        foreach (var status in ActionStatus.KnownTerms)
        {
            yield return new WorkforceChange
            {
                Company = "oracle",
                ChangeKind = WorkforceChangeKind.Cut,
                Count = ReportedNumber.About(1200),
                Status = status,
            };
        }

        foreach (var kind in WorkforceChangeKind.KnownTerms)
        {
            yield return new WorkforceChange
            {
                Company = "oracle",
                ChangeKind = kind,
                Count = ReportedNumber.Exactly(300),
                Share = Percent(5),
                Place = new() { Names = Names("Seoul", "서울") },
                Status = ActionStatus.Planned,
            };
        }
    }

    private static IEnumerable<Fact> Insolvencies()
    {
        foreach (var status in ActionStatus.KnownTerms)
        {
            yield return new Insolvency
            {
                Company = "oracle",
                Procedure = "Chapter 11",
                Date = "2025-02",
                Status = status,
            };
        }

        foreach (var kind in InsolvencyKind.KnownTerms)
        {
            yield return new Insolvency
            {
                Company = "oracle",
                InsolvencyKind = kind,
                Status = ActionStatus.Planned,
            };
        }
    }

    private static IEnumerable<Fact> Hedged()
    {
        Fact[] facts =
        [
            Pledge(PledgeStatus.Planned),
            Pledge(PledgeStatus.Disbursed),
            Pledge(PledgeStatus.Exploring),
            new Valuation
            {
                Company = "openai",
                Amount = Usd(157),
                Timing = ValuationTiming.Current,
            },
            new Meeting
            {
                Participants = [new() { Entity = "lee" }, new() { Entity = "son" }],
                Status = MeetingStatus.Held,
            },
        ];
        foreach (var fact in facts)
        {
            yield return fact with
            {
                Certainty = Certainty.Possible,
            };
            yield return fact with
            {
                Certainty = Certainty.Probable,
            };
            yield return fact with
            {
                Certainty = Certainty.Certain,
            };
            yield return fact with
            {
                Polarity = Polarity.Negative,
            };
            yield return fact with
            {
                Polarity = Polarity.Negative,
                Certainty = Certainty.Possible,
            };
            yield return fact with
            {
                Polarity = Polarity.Negative,
                Certainty = Certainty.Probable,
            };
        }

        var negotiated = new Valuation
        {
            Company = "openai",
            Amount = ReportedAmount.About(Billions(340)),
            Timing = ValuationTiming.InNegotiation,
        };
        yield return negotiated with
        {
            Attribution = new() { Kind = AttributionKind.NamedMedia, Name = "the WSJ" },
        };
        yield return negotiated with
        {
            Attribution = new() { Kind = AttributionKind.NamedMedia, Entity = new EntityId("wsj") },
        };
        foreach (var kind in AttributionKind.KnownTerms)
        {
            yield return negotiated with
            {
                Attribution = new() { Kind = kind },
            };
        }

        yield return Pledge(PledgeStatus.Planned) with
        {
            Attribution = new() { Kind = AttributionKind.NamedPerson, Entity = new EntityId("son") },
            Certainty = Certainty.Possible,
            Period = new PartialDate("2026-24"),
        };
        foreach (var date in (string[])["2026-40", "202X", "2025-02~", "../2027", "2026/..", "XXXX-XX-04"])
        {
            yield return Pledge(PledgeStatus.Planned) with
            {
                Period = new PartialDate(date),
            };
        }
    }

    private static IEnumerable<Fact> Others()
    {
        yield return new UnknownFact("tradeSanction");
        yield return new UnknownFact("tradeSanction")
        {
            Attribution = new() { Kind = AttributionKind.Anonymous },
            Certainty = Certainty.Possible,
        };
        yield return new Layoff
        {
            Company = "samsung",
            Jobs = 5,
            Savings = ReportedAmount.AtLeast(Billions(1)),
        };
    }
}
