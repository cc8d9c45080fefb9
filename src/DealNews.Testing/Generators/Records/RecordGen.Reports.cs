using CsCheck;

namespace DealNews.Testing;

internal sealed partial class RecordGen
{
    public Gen<Meeting> Meeting =>
        Undertake(
            Gen.Select(
                Several(2).SelectMany(ids => Each(ids, ParticipantOf)),
                Progress(DealNewsGen.MeetingStatus, MeetingStatus.Held),
                OptionalRecord(Gen.OneOf("4일", "last Tuesday")),
                OptionalRecord(Place),
                Optional(Terms(DealNewsGen.MeetingPurpose)),
                Optional(Terms(DealNewsGen.MeetingFormat)),
                List(DealNewsGen.Text, 0, 2),
                static (participants, progress, dateText, place, purpose, format, topics) =>
                    new Meeting
                    {
                        Participants = participants,
                        Date = progress.Date,
                        DateText = dateText,
                        Place = place,
                        Purpose = purpose,
                        Format = format,
                        Status = progress.Status,
                        Topics = topics,
                    }
            ),
            static meeting => (meeting.Status == MeetingStatus.Held, false)
        );

    public Gen<MeetingParticipant> MeetingParticipant => Anyone.SelectMany(ParticipantOf);

    public Gen<Statement> Statement =>
        Report(
            Gen.Select(
                Anyone,
                DealNewsGen.Text,
                Optional(Terms(DealNewsGen.StatementMode)),
                Optional(DealNewsGen.LanguageTag),
                Optional(DealNewsGen.FactId),
                static (speaker, text, mode, language, translationOf) =>
                    new Statement
                    {
                        Speaker = speaker,
                        Text = text,
                        Mode = mode,
                        Language = language,
                        TranslationOf = translationOf,
                    }
            )
        );

    public Gen<ProductCapability> ProductCapability =>
        Report(
            Gen.Select(
                CompanyId,
                Gen.OneOf("HBM", "메모리 반도체", "inference API"),
                OptionalRecord(DealNewsGen.Text),
                OptionalRecord(Gen.OneOf("HBM3E", "DDR5")),
                List(Specification, 0, 2),
                Terms(DealNewsGen.CapabilityStage),
                Optional(DealNewsGen.PartialDate),
                static (company, product, category, standard, specifications, stage, asOf) =>
                    new ProductCapability
                    {
                        Company = company,
                        Product = product,
                        Category = category,
                        Standard = standard,
                        Specifications = specifications,
                        Stage = stage,
                        AsOf = asOf,
                    }
            )
        );

    public Gen<Specification> Specification =>
        Extend(
            Gen.Select(
                Gen.OneOf("capacity", "공정", "stack"),
                Optional(DealNewsGen.SpecificationValue),
                OptionalRecord(Gen.OneOf("GB", "nm")),
                static (name, value, unit) =>
                    new Specification
                    {
                        Name = name,
                        Value = value,
                        Unit = unit,
                    }
            )
        );

    public Gen<UnitPrice> UnitPrice =>
        Report(
            Gen.Select(
                Anyone,
                Gen.OneOf("API", "웨이퍼"),
                ReportedAmount,
                Quantity,
                Optional(DealNewsGen.PartialDate),
                static (seller, item, price, per, asOf) =>
                    new UnitPrice
                    {
                        Seller = seller,
                        Item = item,
                        Price = price,
                        Per = per,
                        AsOf = asOf,
                    }
            )
        );

    public Gen<MarketForecast> MarketForecast =>
        Report(
            Gen.Select(
                Gen.OneOf("AI", "생성형 AI", "HBM"),
                OptionalRecord(Gen.OneOf("revenue", "매출")),
                Gen.Shuffle(Enumerable.Range(2021, 10).ToArray(), 1, 3)
                    .SelectMany(years => Each(years.Order().ToValueList(), year => PointOf(PartialDate.ForYear(year)))),
                OptionalRecord(ForecastProvider),
                static (market, measure, points, provider) =>
                    new MarketForecast
                    {
                        Market = market,
                        Measure = measure,
                        Points = points,
                        Provider = provider,
                    }
            )
        );

    public Gen<ForecastPoint> ForecastPoint => DealNewsGen.PartialDate.SelectMany(PointOf);

    public Gen<ForecastProvider> ForecastProvider =>
        Extend(
            Gen.OneOf<ForecastProvider>(
                DealNewsGen.Text.Select(static name => new ForecastProvider { Name = name }),
                Anyone.Select(static entity => new ForecastProvider { Entity = entity })
            )
        );

    private Gen<MeetingParticipant> ParticipantOf(EntityId id) =>
        Extend(
            Gen.Select(
                Optional(Undertaking),
                Optional(Terms(DealNewsGen.MeetingRole)),
                (onBehalfOf, role) =>
                    new MeetingParticipant
                    {
                        Entity = id,
                        OnBehalfOf = onBehalfOf,
                        Role = role,
                    }
            )
        );

    private Gen<ForecastPoint> PointOf(PartialDate date) =>
        Extend(
            Gen.Select(
                ReportedAmount,
                Optional(Terms(DealNewsGen.ForecastPointKind)),
                (amount, kind) =>
                    new ForecastPoint
                    {
                        Date = date,
                        Amount = amount,
                        PointKind = kind,
                    }
            )
        );
}
