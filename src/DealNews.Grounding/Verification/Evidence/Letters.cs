using System.Text;

namespace DealNews.Grounding;

/// <summary>
/// Reduces a text to its letters and digits in lower case, so that texts are compared without white space, punctuation,
/// width and composition.
/// </summary>
internal static class Letters
{
    public static string Of(ReadOnlySpan<char> text) => Of(text.ToString());

    public static string Of(string text) => Of(NormalizedText.Of(text));

    public static string Of(NormalizedText text)
    {
        var view = text.Characters;
        var letters = new StringBuilder(view.Length);
        foreach (var c in view)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.IsSymbol(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }

    /// <summary>Returns the words of a text, reduced in the same way.</summary>
    public static List<string> WordsOf(string text)
    {
        List<string> words = [];
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(Of(text[start..i]));
            }

            start = i + 1;
        }

        return words;
    }
}
