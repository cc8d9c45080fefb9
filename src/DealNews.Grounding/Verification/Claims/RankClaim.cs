using System.Globalization;
using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// A rank, compared with the ordinals and superlatives of the evidence. Reports DN5010 another rank, DN5007 no rank
/// that could be read.
/// </summary>
/// <param name="Pointer">The JSON Pointer of the rank.</param>
/// <param name="Rank">The rank, from 1.</param>
internal sealed record RankClaim(string Pointer, int Rank) : Claim(Pointer)
{
    public override Verdict CheckAgainst(FactEvidence evidence)
    {
        var expected = Rank.ToString(CultureInfo.InvariantCulture);
        var found = In(evidence, evidence.Quotes);
        if (found.Count == 0)
        {
            found = In(evidence, evidence.Sentences);
        }

        return found.Contains(Rank) ? Verdict.Supported
            : found.Count == 0 ? Verdict.Undetermined("no rank", expected)
            : new(
                RuleCode.RankDiffers,
                $"The evidence has rank {string.Join(", ", found.Select(Digits))}; " + $"the fact says {expected}."
            );
    }

    private static string Digits(int rank) => rank.ToString(CultureInfo.InvariantCulture);

    private static List<int> In(FactEvidence evidence, IReadOnlyList<CharSpan> places) =>
        [
            .. places
                .SelectMany(place => evidence.Context.Words.RanksIn(evidence.TextOf(place).ToString()))
                .Distinct()
                .Order(),
        ];
}
