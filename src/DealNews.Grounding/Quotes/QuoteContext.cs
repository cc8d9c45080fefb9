namespace DealNews.Grounding;

/// <summary>What a selector says to stand around its quote, as it reads in the normalised view.</summary>
internal sealed class QuoteContext
{
    private readonly char[] _prefix;
    private readonly char[] _suffix;

    private QuoteContext(char[] prefix, char[] suffix) => (this._prefix, this._suffix) = (prefix, suffix);

    private static readonly QuoteContext s_none = new([], []);

    public static QuoteContext Of(QuoteSelector selector)
    {
        if (string.IsNullOrEmpty(selector.Prefix) && string.IsNullOrEmpty(selector.Suffix))
        {
            return s_none;
        }

        var before = NormalizedText.Of(selector.Prefix ?? "").Characters;
        var behind = NormalizedText.Of(selector.Suffix ?? "").Characters;
        return new QuoteContext(
            before[Math.Max(0, before.Length - QuoteAnchorer.MaximumContext)..].ToArray(),
            behind[..Math.Min(behind.Length, QuoteAnchorer.MaximumContext)].ToArray()
        );
    }

    /// <summary>A stretch of a view, with as much around it as agrees with this context.</summary>
    public TextSpan Show(NormalizedText text, TextSpan view)
    {
        var characters = text.Characters;
        var before = 0;
        while (
            before < _prefix.Length
            && before < view.Start
            && _prefix[^(before + 1)] == characters[view.Start - before - 1]
        )
        {
            before++;
        }

        return new TextSpan(view.Start - before, view.End + characters[view.End..].CommonPrefixLength(_suffix));
    }

    /// <summary>Those around which most of this context stands; all of them where that is less than half of it.</summary>
    public List<Occurrence> Best(NormalizedText text, List<Occurrence> occurrences)
    {
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
