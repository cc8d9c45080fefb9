namespace DealNews.Validation;

/// <summary>DN3006.</summary>
internal static class StatusRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN3006",
        "The status of a fact contradicts its certainty or its polarity."
    );

    /// <summary>Checks a status. Generated code calls it for each status of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="member">The member with the status.</param>
    /// <param name="status">The status.</param>
    /// <param name="meaning">The meaning of the status.</param>
    /// <param name="isContingent">
    /// Whether the fact has conditions. A binding deal with conditions can have the certainty "possible".
    /// </param>
    /// <param name="context">The context.</param>
    public static void Check(
        Fact fact,
        string member,
        string status,
        TermMeaning meaning,
        bool isContingent,
        RuleContext context
    )
    {
        if (meaning is TermMeaning.Settled or TermMeaning.Done)
        {
            if (fact.Certainty == Certainty.Possible && !(isContingent && meaning == TermMeaning.Settled))
            {
                Report(member, status, $"certainty \"{fact.Certainty}\"", context);
            }

            if (fact.Polarity == Polarity.Negative)
            {
                Report(member, status, $"polarity \"{fact.Polarity}\"", context);
            }
        }
        else if (meaning == TermMeaning.Rumour && fact.Certainty == Certainty.Certain)
        {
            Report(member, status, $"certainty \"{fact.Certainty}\"", context);
        }
    }

    private static void Report(string member, string status, string contradicted, RuleContext context) =>
        context.Report(Definition, member, $"Status \"{status}\" contradicts {contradicted}.");
}
