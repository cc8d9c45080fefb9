namespace DealNews.Grounding;

/// <summary>Lists the claims of a fact that can be checked against its evidence.</summary>
internal static class Claims
{
    public static IEnumerable<Claim> Of(Fact fact, string pointer) =>
        fact switch
        {
            InvestmentPledge pledge => Amount(pledge.Amount, pointer + "/amount"),
            Valuation valuation => Amount(valuation.Amount, pointer + "/amount"),
            FundingRound round =>
            [
                .. Amount(round.Amount, pointer + "/amount"),
                .. When(round.Date, pointer + "/date"),
            ],
            Acquisition acquisition =>
            [
                .. Amount(acquisition.Amount, pointer + "/amount"),
                .. Share(acquisition.Share, pointer + "/share"),
                .. When(acquisition.Date, pointer + "/date"),
            ],
            Partnership partnership => When(partnership.Date, pointer + "/date"),
            Stake stake => Share(stake.Share, pointer + "/share"),
            UnitPrice price => Price(price, pointer),
            MarketForecast forecast => forecast.Points.SelectMany(
                (point, i) => Point(point, FormattableString.Invariant($"{pointer}/points/{i}"), forecast.Points.Count)
            ),
            ProductCapability capability => capability.Specifications.SelectMany(
                (specification, i) =>
                    Measure(specification, FormattableString.Invariant($"{pointer}/specifications/{i}/value"))
            ),
            Meeting meeting => When(meeting.Date, pointer + "/date"),
            _ => [],
        };

    private static IEnumerable<ValueClaim> Amount(ReportedAmount? amount, string pointer, ValueClaim? original = null)
    {
        if (amount?.Currency is not { } currency)
        {
            yield break;
        }

        var value = ValueBounds.Of(
            amount.Exact?.Amount,
            amount.Minimum?.Amount,
            amount.Maximum?.Amount,
            amount.ExclusiveMinimum?.Amount,
            amount.ExclusiveMaximum?.Amount
        );
        var claim = new ValueClaim(pointer, value, currency.Code, FigureKind.Money, MustBeSupported: true, original);
        yield return claim;
        for (var i = 0; i < amount.Equivalents.Count; i++)
        {
            foreach (
                var equivalent in Amount(
                    amount.Equivalents[i],
                    FormattableString.Invariant($"{pointer}/equivalents/{i}"),
                    claim
                )
            )
            {
                yield return equivalent;
            }
        }
    }

    private static IEnumerable<Claim> Share(ReportedPercentage? share, string pointer) =>
        share is null
            ? []
            :
            [
                new ValueClaim(
                    pointer,
                    ValueBounds.Of(
                        share.Exact,
                        share.Minimum,
                        share.Maximum,
                        share.ExclusiveMinimum,
                        share.ExclusiveMaximum
                    ),
                    "%",
                    FigureKind.Percentage,
                    MustBeSupported: false
                ),
            ];

    private static IEnumerable<Claim> Price(UnitPrice price, string pointer)
    {
        var amounts = Amount(price.Price, pointer + "/price").ToList();
        foreach (var amount in amounts)
        {
            yield return amount;
        }

        if (price.Per is { Value: { } value, Unit: { } unit })
        {
            yield return new PerClaim(pointer + "/per/value", value, unit, amounts.FirstOrDefault());
        }
    }

    private static IEnumerable<Claim> Point(ForecastPoint? point, string pointer, int siblings) =>
        point is null
            ? []
            : [.. Amount(point.Amount, pointer + "/amount"), .. When(point.Date, pointer + "/date", siblings)];

    private static IEnumerable<Claim> Measure(Specification? specification, string pointer) =>
        specification is { Value.Number: { } number, Unit: { } unit }
            ?
            [
                new ValueClaim(
                    pointer,
                    new(number, number, false, false),
                    unit,
                    FigureKind.Quantity,
                    MustBeSupported: false
                ),
            ]
            : [];

    private static IEnumerable<Claim> When(PartialDate? date, string pointer, int siblings = 1) =>
        date is { IsValid: true } known ? [new DateClaim(pointer, known, siblings)] : [];
}
