namespace DealNews.Validation;

/// <summary>DN3014.</summary>
internal static class RankRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3014",
        "Two holders have the same rank in a company at one date."
    );

    public static void Check(ArticleFacts document, RuleContext context)
    {
        Dictionary<(EntityId Company, StakeKind? Kind, PartialDate? Date, int Rank), EntityId>? holders = null;
        for (var i = 0; i < document.Facts.Count; i++)
        {
            if (document.Facts[i] is not Stake { Rank: { } rank } stake || stake.Polarity == Polarity.Negative)
            {
                continue;
            }

            var key = (stake.Company, stake.StakeKind, stake.AsOf, rank);
            if (!(holders ??= []).TryAdd(key, stake.Holder) && holders[key] != stake.Holder)
            {
                context.ReportIn(
                    "facts",
                    i,
                    Definition,
                    "rank",
                    $"\"{Excerpt.Of(holders[key].Value)}\" also has "
                        + FormattableString.Invariant($"rank {rank} in this company; expected another rank.")
                );
            }
        }
    }
}
