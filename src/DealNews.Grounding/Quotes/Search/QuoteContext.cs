namespace DealNews.Grounding;

/// <summary>The prefix and suffix of a selector, in the normalized view.</summary>
internal sealed class QuoteContext
{
    private readonly char[] _prefix;
    private readonly char[] _suffix;

    private QuoteContext(char[] prefix, char[] suffix) => (_prefix, _suffix) = (prefix, suffix);

    private static readonly QuoteContext s_none = new([], []);

    public static QuoteContext Of(QuoteSelector selector, int maximumLength)
    {
        if (string.IsNullOrEmpty(selector.Prefix) && string.IsNullOrEmpty(selector.Suffix))
        {
            return s_none;
        }

        var before = NormalizedText.Of(selector.Prefix ?? "").Characters;
        var after = NormalizedText.Of(selector.Suffix ?? "").Characters;
        return new QuoteContext(
            before[Math.Max(0, before.Length - maximumLength)..].ToArray(),
            after[..Math.Min(after.Length, maximumLength)].ToArray()
        );
    }

    /// <summary>Widens a range of a view by the adjacent characters that agree with this context.</summary>
    public CharSpan Show(NormalizedText text, CharSpan view)
    {
        var characters = text.Characters;

        // The view of the context does not have the blank between it and the quote.
        var start = view.Start - (view.Start > 0 && characters[view.Start - 1] == ' ' ? 1 : 0);
        var end = view.End + (view.End < text.Length && characters[view.End] == ' ' ? 1 : 0);
        var before = 0;
        while (before < _prefix.Length && before < start && _prefix[^(before + 1)] == characters[start - before - 1])
        {
            before++;
        }

        var after = characters[end..].CommonPrefixLength(_suffix);
        while (before > 0 && !text.IsBoundary(start - before))
        {
            before--;
        }

        while (after > 0 && !text.IsBoundary(end + after))
        {
            after--;
        }

        return new CharSpan(before > 0 ? start - before : view.Start, after > 0 ? end + after : view.End);
    }

    /// <summary>
    /// Returns the occurrences that agree best with this context; all occurrences if none agrees with half of it.
    /// </summary>
    public List<Occurrence> Best(NormalizedText text, List<Occurrence> occurrences)
    {
        if (_prefix.Length + _suffix.Length == 0)
        {
            return occurrences;
        }

        int[] agreement =
        [
            .. occurrences.Select(occurrence => Show(text, occurrence.View).Length - occurrence.View.Length),
        ];
        var most = agreement.Max();
        return most == 0 || most * 2 < _prefix.Length + _suffix.Length
            ? occurrences
            : [.. occurrences.Where((_, index) => agreement[index] == most)];
    }
}
