namespace DealNews.Comparison;

/// <summary>A text as its words, so that case, punctuation and white space do not matter.</summary>
internal sealed class SlotText
{
    // Half of the words in common.
    private const double LeastPartial = 0.5;

    private readonly string[] _words;
    private readonly string[] _sorted;

    private SlotText(string text)
    {
        _words = [.. Split(text)];
        _sorted = [.. _words];
        Array.Sort(_sorted, StringComparer.Ordinal);
    }

    /// <summary>Returns the words of a text value; null if the value is not a text.</summary>
    public static SlotText? Of(object value) =>
        value switch
        {
            string text => new(text),
            SpecificationValue { Text: { } text } => new(text),
            _ => null,
        };

    /// <summary>Returns the words of a text with a space between them.</summary>
    public static string WordsOf(string text) => string.Join(' ', Split(text));

    public static Outcome Compare(string gold, string predicted) => Compare(new SlotText(gold), new(predicted));

    public static Outcome Compare(SlotText gold, SlotText predicted) =>
        gold._words.AsSpan().SequenceEqual(predicted._words) ? Outcome.Correct
        : 2.0 * gold.CountCommon(predicted) / (gold._words.Length + predicted._words.Length) >= LeastPartial
            ? Outcome.Partial
        : Outcome.Incorrect;

    private int CountCommon(SlotText other)
    {
        var (count, i, j) = (0, 0, 0);
        while (i < _sorted.Length && j < other._sorted.Length)
        {
            switch (string.CompareOrdinal(_sorted[i], other._sorted[j]))
            {
                case < 0:
                    i++;
                    break;
                case > 0:
                    j++;
                    break;
                default:
                    (count, i, j) = (count + 1, i + 1, j + 1);
                    break;
            }
        }

        return count;
    }

    private static List<string> Split(string text)
    {
        List<string> words = [];
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i].ToUpperInvariant());
                start = -1;
            }
        }

        // A text without letters and digits is its own word.
        return words.Count > 0 || text.Length == 0 ? words : [text];
    }
}
