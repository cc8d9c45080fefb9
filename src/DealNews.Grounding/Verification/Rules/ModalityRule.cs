using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN5014: reports a deal whose status says that it is binding or done where the evidence only calls it possible, and a
/// deal that is only possible where the evidence says that it is done.
/// </summary>
internal static class ModalityRule
{
    private static readonly HashSet<string> s_settled = new(StringComparer.Ordinal)
    {
        "agreed",
        "approved",
        "completed",
        "committed",
        "partlyDisbursed",
        "disbursed",
    };

    private static readonly HashSet<string> s_open = new(StringComparer.Ordinal)
    {
        "rumoured",
        "planned",
        "proposed",
        "negotiating",
        "exploring",
        "discussing",
    };

    /// <summary>Returns whether a status says that a deal is binding or done.</summary>
    public static bool IsSettled(string status) => s_settled.Contains(status);

    public static void Check(
        Fact fact,
        IReadOnlyList<FactValue> values,
        string pointer,
        FactEvidence evidence,
        GroundingFindings findings
    )
    {
        var words = evidence.Context.Words;
        if (
            fact.Polarity == Polarity.Negative
            || fact is not (Acquisition or InvestmentPledge or Merger)
            || values.FirstOrDefault(value => value.Member == "status") is not { } status
            || words.Tentative is not { } tentative
        )
        {
            return;
        }

        var term = $"{status.Value}";
        var isTentative = evidence.QuoteTexts.Any(tentative.IsMatch);
        if (s_settled.Contains(term) && isTentative && !evidence.SentenceTexts.Any(Settled))
        {
            Report("only calls the deal possible");
        }
        else if (
            s_open.Contains(term)
            && !isTentative
            && evidence.QuoteTexts.Any(quote => words.Completed?.IsMatch(quote) == true)
        )
        {
            Report("says that the deal is done");
        }

        bool Settled(string sentence) => words.Settled?.IsMatch(sentence) == true;

        void Report(string meaning) =>
            findings.Add(
                RuleCode.TermDiffers,
                pointer + status.Pointer,
                $"The fact says {term}; the evidence {meaning}."
            );
    }
}
