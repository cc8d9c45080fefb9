using System.Text.Json;

namespace DealNews.Grounding;

/// <summary>Lists the claims of a fact that can be checked against its evidence.</summary>
/// <remarks>
/// The declarations of the members determine the claims, so a new kind or member needs no change here.
/// </remarks>
internal static class Claims
{
    /// <summary>Returns the claims of a fact.</summary>
    public static List<Claim> Of(Fact fact, IReadOnlyList<FactValue> values, string pointer)
    {
        List<Claim> claims = [];
        var dated = new HashSet<object>(
            values.Where(value => value.Value is PartialDate).Select(value => value.Owner),
            ReferenceEqualityComparer.Instance
        );
        // The amounts of a record with one date, which applies to the amounts.
        Dictionary<Extensible, List<ValueClaim>> amounts = new(ReferenceEqualityComparer.Instance);
        foreach (var value in values)
        {
            var place = pointer + value.Pointer;
            foreach (var claim in Figures(value, place, dated.Contains(value.Owner)))
            {
                var isOfFact = ReferenceEquals(value.Owner, fact);
                claims.Add(
                    claim is ValueClaim { Kind: FigureKind.Money } own
                        ? own with
                        {
                            IsOfFact = isOfFact,
                            IsRate =
                                fact is FinancialFigure { Measure: var rate } && rate == FinancialMeasure.ExchangeRate,
                            IsLoss = fact is FinancialFigure { Measure: var measure } && IsLoss(measure),
                        }
                        : claim
                );
                if (claims[^1] is ValueClaim { Original: null } amount)
                {
                    (amounts.TryGetValue(value.Owner, out var list) ? list : amounts[value.Owner] = []).Add(amount);
                }
            }
        }

        var dates = values.Where(value => value.Value is PartialDate).ToList();
        foreach (var value in dates)
        {
            var date = (PartialDate)value.Value;
            if (date.IsValid && value.Check == EvidenceCheck.Date)
            {
                var isOnly = dates.Count(other => ReferenceEquals(other.Owner, value.Owner)) == 1;
                claims.Add(
                    new DateClaim(pointer + value.Pointer, date, value.IsInferred)
                    {
                        Later =
                            value.Owner is Change
                                ?
                                [
                                    .. dates
                                        .Where(other => !ReferenceEquals(other, value))
                                        .Select(other => (PartialDate)other.Value)
                                        .Where(other => other.IsValid),
                                ]
                                : [],
                        Dated = isOnly ? amounts.GetValueOrDefault(value.Owner) ?? [] : [],
                    }
                );
            }
        }

        claims.AddRange(values.SelectMany(value => Words(value, pointer + value.Pointer)));
        foreach (var record in values.Select(value => value.Value).OfType<Extensible>().Prepend(fact))
        {
            var at = ReferenceEquals(record, fact)
                ? ""
                : values.First(value => ReferenceEquals(value.Value, record)).Pointer;
            claims.AddRange(UnknownClaims.Of(record.AdditionalProperties, pointer + at));
        }

        return claims;
    }

    // The member is itself a bound, so that the text can give its value with or without the words of one.
    private static FigureBound? LimitOf(FactValue value) =>
        value.Member switch
        {
            "floor" => FigureBound.AtLeast,
            "cap" => FigureBound.AtMost,
            _ => null,
        };

    private static bool IsLoss(FinancialMeasure measure) =>
        measure == FinancialMeasure.NetLoss
        || measure == FinancialMeasure.OperatingLoss
        || measure == FinancialMeasure.PretaxLoss
        || measure == FinancialMeasure.LossPerShare;

    private static IEnumerable<Claim> Figures(FactValue value, string pointer, bool isDated) =>
        value switch
        {
            { Check: not (EvidenceCheck.Figure or EvidenceCheck.EarlierFigure) } => [],
            // The equivalents of an amount are claimed with it.
            { Value: ReportedAmount amount, Owner: not ReportedAmount } => Amount(
                amount,
                pointer,
                isDated || value.Check == EvidenceCheck.EarlierFigure,
                limit: LimitOf(value)
            ),
            { Value: ReportedPercentage share } =>
            [
                Share(share, pointer, isDated || value.Check == EvidenceCheck.EarlierFigure) with
                {
                    AcceptsPoints = value.Owner is InterestRate,
                    IsOfChange = value.Owner is Change,
                    IsPremium = value.Owner is Premium or PriceTerms,
                    IsSigned = value.Owner is Premium,
                    Limit = LimitOf(value),
                },
            ],
            { Value: ReportedNumber number } =>
            [
                Number(number, pointer, value.Member == "multiple") with
                {
                    IsEarlier = isDated || value.Check == EvidenceCheck.EarlierFigure,
                    IsInPoints = value.Member == "points",
                },
            ],
            { Value: Specification { Value.Number: { } number } specification } =>
            [
                new NumberClaim(pointer + "/value", new(number, number, false, false), specification.Unit),
            ],
            { Value: Quantity { Value: not null } per, Owner: UnitPrice price } => [Per(per, price, pointer)],
            // The members of these records are claimed with them.
            { Owner: ReportedAmount or ReportedPercentage or ReportedNumber or Specification or Quantity } => [],
            { Value: Money money } => Amount(new() { Exact = money }, pointer, false),
            { Value: decimal number } => [new NumberClaim(pointer, new(number, number, false, false), null)],
            { Value: int number } => [new NumberClaim(pointer, new(number, number, false, false), null)],
            _ => [],
        };

    private static IEnumerable<Claim> Words(FactValue value, string pointer) =>
        value switch
        {
            { Check: EvidenceCheck.Rank, Value: int rank } => [new RankClaim(pointer, rank)],
            { Check: EvidenceCheck.Direction, Value: ChangeDirection direction } =>
            [
                new DirectionClaim(pointer, direction),
            ],
            { Check: EvidenceCheck.Term } => [new TermClaim(pointer, value.Value.GetType(), $"{value.Value}")],
            // Only a direct statement contains the exact words of the article.
            { Owner: Statement { Mode: var mode } } when mode != StatementMode.Direct => [],
            { Check: EvidenceCheck.Wording, Value: string text } =>
            [
                new WordingClaim(pointer, text)
                {
                    IsAnywhere = value.Owner is not Statement,
                    IsStatement = value.Owner is Statement,
                },
            ],
            { Check: EvidenceCheck.Name, Value: string name } => [new NameClaim(pointer, [name])],
            { Check: EvidenceCheck.Name, Value: LanguageMap names } => [new NameClaim(pointer, [.. names.Values])],
            { Value: Specification { Value.Text: { Length: > 0 } text } } =>
            [
                new NameClaim(pointer + "/value", [text]),
            ],
            _ => [],
        };

    /// <summary>Returns the claims of an amount and of its equivalents.</summary>
    public static IEnumerable<ValueClaim> Amount(
        ReportedAmount? amount,
        string pointer,
        bool isEarlier,
        ValueClaim? original = null,
        FigureBound? limit = null
    )
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
        var claim = new ValueClaim(pointer, value, amount.IsApproximate, currency.Code, FigureKind.Money)
        {
            Original = original,
            IsEarlier = isEarlier,
            Limit = limit,
        };
        yield return claim;
        for (var i = 0; i < amount.Equivalents.Count; i++)
        {
            foreach (
                var equivalent in Amount(
                    amount.Equivalents[i],
                    FormattableString.Invariant($"{pointer}/equivalents/{i}"),
                    isEarlier,
                    claim
                )
            )
            {
                yield return equivalent;
            }
        }
    }

    private static ValueClaim Share(ReportedPercentage share, string pointer, bool isEarlier) =>
        new(
            pointer,
            // Articles give a discount as a positive figure: "10 % below the last close".
            IsNegative(share)
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
            share.IsApproximate,
            "%",
            FigureKind.Percentage
        )
        {
            IsNegative = IsNegative(share),
            IsEarlier = isEarlier,
        };

    private static bool IsNegative(ReportedPercentage share) => share is { Upper: < 0 } or { Lower: < 0, Upper: null };

    private static NumberClaim Number(ReportedNumber number, string pointer, bool isMultiple) =>
        new(
            pointer,
            ValueBounds.Of(
                number.Exact,
                number.Minimum,
                number.Maximum,
                number.ExclusiveMinimum,
                number.ExclusiveMaximum
            ),
            number.Unit
        )
        {
            HasBounds = true,
            IsApproximate = number.IsApproximate,
            IsMultiple = isMultiple,
        };

    private static PerClaim Per(Quantity per, UnitPrice price, string pointer) =>
        new(pointer + "/value", per.Value!.Value, per.Unit, Amount(price.Price, pointer, false).FirstOrDefault());
}
