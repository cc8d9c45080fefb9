namespace DealNews.Grounding;

/// <summary>Lists the claims of a fact that can be checked against its evidence.</summary>
internal static class Claims
{
    /// <summary>Returns the claims of a fact of any kind: they follow from the types of its values.</summary>
    public static IEnumerable<Claim> Of(Fact fact, string pointer) =>
        fact.EnumerateValues()
            .Where(static value => !value.IsInferred)
            .SelectMany(value => Of(value, fact, pointer + value.Pointer));

    private static IEnumerable<Claim> Of(FactValue value, Fact fact, string pointer) =>
        value switch
        {
            // The equivalents of an amount are claimed with it.
            { Value: ReportedAmount amount, Owner: not ReportedAmount } => Amount(amount, pointer),
            { Value: ReportedPercentage share } => Share(share, pointer),
            { Value: PartialDate date, Owner: ForecastPoint } when fact is MarketForecast forecast => When(
                date,
                pointer,
                forecast.Points.Count
            ),
            { Value: PartialDate date } => When(date, pointer),
            { Value: Specification specification } => Measure(specification, pointer + "/value"),
            { Value: Quantity per, Owner: UnitPrice price } => Per(per, price, pointer + "/value"),
            // Texts, terms and references are not figures.
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

    private static IEnumerable<Claim> Share(ReportedPercentage share, string pointer) =>
        [
            new ValueClaim(
                pointer,
                // An article words a discount as a positive figure: "10 % below the last close".
                share is { Upper: < 0 } or { Lower: < 0, Upper: null }
                    ? ValueBounds.Of(
                        -share.Exact,
                        -share.Maximum,
                        -share.Minimum,
                        -share.ExclusiveMaximum,
                        -share.ExclusiveMinimum
                    )
                    : ValueBounds.Of(
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

    private static IEnumerable<Claim> Per(Quantity per, UnitPrice price, string pointer) =>
        per is { Value: { } value, Unit: { } unit }
            ? [new PerClaim(pointer, value, unit, Amount(price.Price, pointer).FirstOrDefault())]
            : [];

    private static IEnumerable<Claim> Measure(Specification specification, string pointer) =>
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

    private static IEnumerable<Claim> When(PartialDate date, string pointer, int siblings = 1) =>
        date.IsValid ? [new DateClaim(pointer, date, siblings)] : [];
}
