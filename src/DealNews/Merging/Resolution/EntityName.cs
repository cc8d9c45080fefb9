using System.Text;

namespace DealNews;

/// <summary>A name in the forms in which it is compared.</summary>
/// <param name="Full">The name without letter case, punctuation and spaces.</param>
/// <param name="Stem">The same without the legal form of a company.</param>
/// <param name="Form">The legal form; empty if the name has none.</param>
internal sealed record EntityName(string Full, string Stem, string Form)
{
    /// <summary>Returns the forms of a name.</summary>
    public static EntityName Of(string name)
    {
        // The same letters can be written in several ways: composed, decomposed, in full width.
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

    private static string Compatible(string text) =>
        // Throws for a surrogate without its partner, which a string can have.
        IsWellFormed(text) ? text.Normalize(NormalizationForm.FormKC) : text;

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsSurrogatePair(text, i) && ++i > 0))
            {
                return false;
            }
        }

        return true;
    }

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
