namespace DealNews.Grounding;

/// <summary>What a selector says to stand around its quote, as it reads in the normalised view.</summary>
internal sealed class QuoteContext
{
    private readonly char[] prefix;
    private readonly char[] suffix;

    private QuoteContext(char[] prefix, char[] suffix) => (this.prefix, this.suffix) = (prefix, suffix);

    private static readonly QuoteContext None = new([], []);

    public static QuoteContext Of(QuoteSelector selector)
    {
        if (string.IsNullOrEmpty(selector.Prefix) && string.IsNullOrEmpty(selector.Suffix))
            return None;
        ReadOnlySpan<char> before = NormalizedText.Of(selector.Prefix ?? "").Characters;
        ReadOnlySpan<char> behind = NormalizedText.Of(selector.Suffix ?? "").Characters;
        return new QuoteContext(
            before[Math.Max(0, before.Length - QuoteAnchorer.MaximumContext)..].ToArray(),
            behind[..Math.Min(behind.Length, QuoteAnchorer.MaximumContext)].ToArray());
    }

    /// <summary>A stretch of a view, with as much around it as agrees with this context.</summary>
    public TextSpan Show(NormalizedText text, TextSpan view)
    {
        ReadOnlySpan<char> characters = text.Characters;
        int before = 0;
        while (before < prefix.Length && before < view.Start && prefix[^(before + 1)] == characters[view.Start - before - 1])
            before++;
        return new TextSpan(view.Start - before, view.End + characters[view.End..].CommonPrefixLength(suffix));
    }

    /// <summary>Those around which most of this context stands; all of them where that is less than half of it.</summary>
    public List<Occurrence> Best(NormalizedText text, List<Occurrence> occurrences)
    {
        int[] agreement = [.. occurrences.Select(occurrence => Show(text, occurrence.View).Length - occurrence.View.Length)];
        int most = agreement.Max();
        return most == 0 || most * 2 < prefix.Length + suffix.Length
            ? occurrences
            : [.. occurrences.Where((_, index) => agreement[index] == most)];
    }
}
