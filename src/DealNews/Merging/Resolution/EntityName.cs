using System.Runtime.InteropServices;
using System.Text;

namespace DealNews;

/// <summary>A name in its normalized forms for comparison.</summary>
/// <param name="Full">The name without letter case, punctuation and spaces.</param>
/// <param name="Stem">The same without the legal form of a company.</param>
/// <param name="Form">The legal form; empty if the name has none.</param>
internal sealed record EntityName(string Full, string Stem, string Form)
{
    /// <summary>Returns the forms of a name.</summary>
    public static EntityName Of(string name)
    {
        // The same letters can be encoded in several ways: composed, decomposed, in full width.
        var text = Compatible(name);
        var (rest, form) = LegalForms.Split(text);
        var (full, stem) = (Normalize(text), Normalize(rest));
        return stem.Length == 0 ? new(full, full, "") : new(full, stem, form);
    }

    /// <summary>Returns the forms of the name of a person or project, which has no legal form.</summary>
    public static EntityName OfPerson(string name)
    {
        var full = Normalized(name);
        return new(full, full, "");
    }

    /// <summary>Returns a text without letter case, punctuation and spaces.</summary>
    public static string Normalized(string text) => Normalize(Compatible(text));

    // string.Normalize does nothing in globalization-invariant mode.
    private static string Compatible(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        List<char> sequence = [];
        foreach (var c in text.SelectMany(Widened))
        {
            if (sequence.Count > 0 && CanonicalComposition.IsMark(c))
            {
                sequence.Add(c);
            }
            else if (sequence.Count == 1 && CanonicalComposition.TryComposeHangul(sequence[0], c, out var syllable))
            {
                sequence[0] = syllable;
            }
            else
            {
                Flush();
                sequence.Add(c);
            }
        }

        Flush();
        return composed.ToString();

        void Flush()
        {
            if (sequence.Count > 1)
            {
                CanonicalComposition.Compose(sequence);
            }

            composed.Append(CollectionsMarshal.AsSpan(sequence));
            sequence.Clear();
        }
    }

    private static string Widened(char c) =>
        c switch
        {
            '㈜' => "(주)",
            '㈱' => "(株)",
            '㈲' => "(有)",
            '\u3000' => " ",
            >= '\uFF01' and <= '\uFF5E' => ((char)(c - 0xFEE0)).ToString(),
            _ => CanonicalComposition.Canonical(c).ToString(),
        };

    private static string Normalize(string text)
    {
        var normalized = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // "Disney+" is not "Disney", and "C&C" is not "CC".
            if (Rune.IsLetterOrDigit(rune) || Rune.IsSymbol(rune) || IsMark(rune) || rune.Value is '&')
            {
                normalized.Append(Rune.ToLowerInvariant(rune));
            }
        }

        return normalized.ToString();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
