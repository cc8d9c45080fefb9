namespace DealNews.Grounding;

/// <summary>The result of checking a claim. There is no code if the evidence supports the claim.</summary>
internal readonly record struct Verdict(string? Code, string Message, Figure? Figure = null)
{
    public static Verdict Supported => new(null, "");
}
