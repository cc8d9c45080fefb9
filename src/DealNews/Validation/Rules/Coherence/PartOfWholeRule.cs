using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DealNews.Validation;

/// <summary>DN3002. Compares parts and whole in each currency that the document has for both.</summary>
internal static class PartOfWholeRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3002",
        "A part of a pledge, round, debt or framework contract, or the sum of its parts, exceeds the whole."
    );

    public static void Check(ArticleFacts document, IdIndex index, RuleContext context)
    {
        Dictionary<int, Whole?>? wholes = null;
        foreach (var edge in index.Edges)
        {
            if (edge.Member != "partOf" || edge.From == edge.To)
            {
                continue;
            }

            ref var whole = ref CollectionsMarshal.GetValueRefOrAddDefault(wholes ??= [], edge.To, out var isKnown);
            whole = isKnown ? whole : Whole.Of(document.Facts[edge.To]);
            if (
                whole is not null
                // An order can cost more than the money that one investor pledges for it.
                && document.Facts[edge.From] is Contract == document.Facts[edge.To] is Contract
                && !TakesNothing(document.Facts[edge.From])
                && AmountOf(document.Facts[edge.From]) is { } amount
                && whole.Add(amount) is { } fault
            )
            {
                context.ReportIn("facts", edge.From, Definition, "amount", fault);
            }
        }
    }

    private static ReportedAmount? AmountOf(Fact fact) =>
        fact switch
        {
            InvestmentPledge pledge => pledge.Amount,
            FundingRound round => round.Amount,
            DebtFinancing debt => debt.Amount,
            Contract contract => contract.Amount,
            _ => null,
        };

    // A part that is cancelled or denied does not count towards the whole.
    private static bool TakesNothing(Fact part) =>
        part.Polarity == Polarity.Negative || FactStatuses.MeaningOf(part) == TermMeaning.Void;

    /// <summary>A whole and the sum of its parts so far, in each currency of the whole.</summary>
    private sealed class Whole
    {
        // Uses the first amount in each currency.
        private readonly Dictionary<Currency, Total> _totals = [];
        private bool _isFull;

        public static Whole? Of(Fact fact)
        {
            if (AmountOf(fact) is not { } amount)
            {
                return null;
            }

            var whole = new Whole();
            whole.AddLimit(amount);
            foreach (var equivalent in amount.Equivalents)
            {
                whole.AddLimit(equivalent);
            }

            return whole;
        }

        /// <summary>Adds a part. Returns a description if it, or the sum of the parts, exceeds the whole.</summary>
        public string? Add(ReportedAmount part)
        {
            var fault = AddIn(part.Currency, part, part);
            if (part.Equivalents.IsEmpty)
            {
                return fault;
            }

            var seen = new HashSet<Currency?> { part.Currency };
            foreach (var equivalent in part.Equivalents)
            {
                if (equivalent?.Currency is { } currency && seen.Add(currency))
                {
                    // Adds to the sum in each currency; reports the first error.
                    var other = AddIn(currency, equivalent, part);
                    fault ??= other;
                }
            }

            return fault;
        }

        private string? AddIn(Currency? currency, ReportedAmount restated, ReportedAmount part)
        {
            if (currency is not { } known || Least(restated) is not { } least)
            {
                return null;
            }

            ref var total = ref CollectionsMarshal.GetValueRefOrNullRef(_totals, known);
            if (Unsafe.IsNullRef(ref total))
            {
                return null;
            }

            if (least > total.Limit)
            {
                return $"The part is {AmountExcerpt.Of(part)}; expected at most the whole, "
                    + $"{AmountExcerpt.Of(total.Amount)}.";
            }

            total.Sum += Math.Min(least, decimal.MaxValue - total.Sum);
            if (total.Sum <= total.Limit || _isFull)
            {
                return null;
            }

            _isFull = true;
            return FormattableString.Invariant($"The parts so far add up to {known} {total.Sum}; ")
                + $"expected at most the whole, {AmountExcerpt.Of(total.Amount)}.";
        }

        private void AddLimit(ReportedAmount? amount)
        {
            if (amount?.Currency is { } currency && Limit(amount) is { } limit)
            {
                _totals.TryAdd(currency, new(amount, limit));
            }
        }

        // DN1011 reports an amount of zero or less; the other amounts are still compared.
        private static decimal? Limit(ReportedAmount whole) =>
            ApproximateAmounts.BoundsOf(whole)?.Upper is > 0 and var upper ? upper : null;

        private static decimal? Least(ReportedAmount part) =>
            ApproximateAmounts.BoundsOf(part)?.Lower is > 0 and var lower ? lower : null;

        private record struct Total(ReportedAmount Amount, decimal Limit)
        {
            public decimal Sum { get; set; }
        }
    }
}
