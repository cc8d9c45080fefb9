namespace DealNews.Grounding;

/// <summary>The result of checking a claim. There is no code if the evidence supports the claim.</summary>
internal readonly record struct Verdict(string? Code, string Message, Figure? Figure = null)
{
    public static Verdict Supported => new(null, "");

    /// <summary>The result for a value that the evidence neither supports nor contradicts: DN5007.</summary>
    public static Verdict Undetermined(string found, string expected, Figure? figure = null) =>
        new(RuleCode.FigureUnread, $"The evidence has {found} that can be read; the fact says {expected}.", figure);
}
