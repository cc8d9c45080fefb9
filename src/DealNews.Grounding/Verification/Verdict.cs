namespace DealNews.Grounding;

/// <summary>What became of a claim: no code where the evidence supports it.</summary>
internal readonly record struct Verdict(string? Code, string Message, Figure? Figure = null)
{
    public static Verdict Supported => new(null, "");
}
