namespace DealNews.Grounding;

/// <summary>Lists what a fact claims that its evidence can be held against.</summary>
internal static class Claims
{
    public static IEnumerable<Claim> Of(Fact fact, string pointer) => fact switch
    {
        InvestmentPledge pledge => Amount(pledge.Amount, pointer + "/amount"),
        Valuation valuation => Amount(valuation.Amount, pointer + "/amount"),
        FundingRound round => [.. Amount(round.Amount, pointer + "/amount"), .. When(round.Date, pointer + "/date")],
        Acquisition acquisition =>
        [
            .. Amount(acquisition.Amount, pointer + "/amount"), .. Share(acquisition.Share, pointer + "/share"), .. When(acquisition.Date, pointer + "/date"),
        ],
        Partnership partnership => When(partnership.Date, pointer + "/date"),
        Stake stake => Share(stake.Share, pointer + "/share"),
        UnitPrice price => [.. Amount(price.Price, pointer + "/price"), .. Per(price.Per, pointer + "/per/value")],
        MarketForecast forecast => forecast.Points.SelectMany((point, i) => Point(point, FormattableString.Invariant($"{pointer}/points/{i}"), forecast.Points.Count)),
        ProductCapability capability => capability.Specifications.SelectMany(
            (specification, i) => Measure(specification, FormattableString.Invariant($"{pointer}/specifications/{i}/value"))),
        Meeting meeting => When(meeting.Date, pointer + "/date"),
        _ => [],
    };

    private static IEnumerable<Claim> Amount(ReportedAmount? amount, string pointer)
    {
        if (amount?.Currency is not { } currency)
        {
            yield break;
        }

        var value = ValueBounds.Of(
            amount.Exact?.Amount, amount.Minimum?.Amount, amount.Maximum?.Amount, amount.ExclusiveMinimum?.Amount, amount.ExclusiveMaximum?.Amount);
        yield return new ValueClaim(pointer, value, currency.Code, FigureKind.Money, MustBeSupported: true);
        for (var i = 0; i < amount.Equivalents.Count; i++)
        {
            foreach (var claim in Amount(amount.Equivalents[i], FormattableString.Invariant($"{pointer}/equivalents/{i}")))
            {
                yield return claim;
            }
        }
    }

    private static IEnumerable<Claim> Share(ReportedPercentage? share, string pointer) => share is null
        ? []
        : [
            new ValueClaim(
                pointer,
                ValueBounds.Of(share.Exact, share.Minimum, share.Maximum, share.ExclusiveMinimum, share.ExclusiveMaximum),
                "%", FigureKind.Percentage, MustBeSupported: false),
        ];

    private static IEnumerable<Claim> Per(Quantity? quantity, string pointer) =>
        quantity is { Value: { } value, Unit: { } unit } ? [new PerClaim(pointer, value, unit)] : [];

    private static IEnumerable<Claim> Point(ForecastPoint? point, string pointer, int siblings) => point is null
        ? []
        : [.. Amount(point.Amount, pointer + "/amount"), .. When(point.Date, pointer + "/date", siblings)];

    private static IEnumerable<Claim> Measure(Specification? specification, string pointer) =>
        specification is { Value.Number: { } number, Unit: { } unit }
            ? [new ValueClaim(pointer, new(number, number, false, false), unit, FigureKind.Quantity, MustBeSupported: false)]
            : [];

    private static IEnumerable<Claim> When(PartialDate? date, string pointer, int siblings = 1) =>
        date is { IsValid: true } known ? [new DateClaim(pointer, known, siblings)] : [];
}
