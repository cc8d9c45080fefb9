using System.Collections.Frozen;
using System.Globalization;

namespace DealNews.Grounding;

/// <summary>
/// The words and signs of currencies that must not differ in a quote, from the lexicons of all languages.
/// </summary>
internal static class CurrencyWords
{
    // Added to the meaning of a currency for its hundredth.
    private const int Hundredth = 1 << 24;
    private const int LongestDollarPrefix = 4;

    // Short Korean words with no other meaning. All other words of one or two syllables need a figure before them.
    private static readonly FrozenSet<string> s_unmistakable = FrozenSet.Create(
        StringComparer.Ordinal,
        ["달러", "유로", "루피", "루블", "바트", "링깃", "페소", "헤알", "프랑", "리얄", "원화", "엔화", "미화"]
    );

    // English words and codes that also mean other things; they need a figure next to them.
    private static readonly FrozenSet<string> s_ambiguous = FrozenSet.Create(
        StringComparer.Ordinal,
        ["won", "dong", "rand", "lira", "liras", "lari", "kip", "taka", "quid", "bucks"]
    );

    // The characters that make a word part of another word if they follow it: 유로존, 파운드리, 円滑.
    private static readonly FrozenDictionary<string, string> s_notBefore = new Dictionary<string, string>
    {
        ["원"] = "유격전",
        ["불"] = "법가확공량안",
        ["엔"] = "비진터",
        ["유로"] = "존파",
        ["파운드"] = "리",
        ["프랑"] = "스켄크",
        ["円"] = "滑形満",
        ["元"] = "件素旦",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly IReadOnlyList<KeyValuePair<string, CurrencyTerm>> s_terms =
    [
        .. Lexicon.Korean.Currencies.Concat(Lexicon.English.Currencies).Where(entry => entry.Value.Exponent <= 0),
    ];

    private static readonly FrozenDictionary<char, int> s_signs = s_terms
        .Where(entry => IsSign(entry.Key) && entry.Value.Candidates is null)
        .DistinctBy(entry => entry.Key)
        .ToFrozenDictionary(entry => entry.Key[0], entry => Meaning(entry.Value));

    // The letters before a dollar sign: in any letter case, or (A$, S$) in the given one.
    private static readonly FrozenDictionary<string, int> s_prefixes = DollarPrefixes(exact: false);
    private static readonly FrozenDictionary<string, int> s_exactPrefixes = DollarPrefixes(exact: true);

    private static readonly (string Suffix, int Meaning)[] s_dollarSuffixes =
    [
        .. s_terms
            .Where(entry => entry.Key.Length > 1 && entry.Key.StartsWith('$'))
            .Select(entry => (entry.Key[1..], Meaning(entry.Value)))
            .Distinct()
            .OrderByDescending(entry => entry.Item1.Length),
    ];

    /// <summary>The rows for the words, without signs such as $ and €.</summary>
    public static IEnumerable<TellingWord> All =>
        s_terms
            .Where(entry =>
                IsWord(entry.Key) && entry.Value is { OnlyAfterWhole: false, Trust: not CurrencyTrust.WithPer }
            )
            .Select(entry => Row(Form(entry.Key), entry.Value))
            .DistinctBy(row => row.Form, StringComparer.Ordinal);

    /// <summary>Returns the meaning of a currency: its packed ISO 4217 code.</summary>
    public static int Meaning(ReadOnlySpan<char> code) => code[0] << 16 | code[1] << 8 | code[2];

    /// <summary>
    /// Returns the meaning of a currency sign: the currency, or the sign itself if several currencies share it.
    /// </summary>
    public static int MeaningOfSign(char sign) => s_signs.GetValueOrDefault(sign, sign);

    /// <summary>Finds the letters before a dollar sign that name the country.</summary>
    /// <param name="before">The letters before the sign.</param>
    /// <param name="isApart">Whether a blank separates them from the sign: HK $5.</param>
    /// <param name="meaning">The meaning of the currency.</param>
    /// <returns>The number of letters; 0 if they name no country.</returns>
    public static int DollarPrefix(ReadOnlySpan<char> before, bool isApart, out int meaning)
    {
        meaning = 0;
        for (var length = Math.Min(before.Length, LongestDollarPrefix); length > 0; length--)
        {
            var prefix = before[^length..].ToString() + (isApart ? " " : "");
            var isWhole = length == before.Length || !char.IsLetter(before[^(length + 1)]);
            if (
                isWhole
                && (s_exactPrefixes.TryGetValue(prefix, out meaning) || s_prefixes.TryGetValue(prefix, out meaning))
            )
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Finds the letters between a dollar sign and a digit that name the country.</summary>
    /// <inheritdoc cref="DollarPrefix" path="/returns"/>
    public static int DollarSuffix(ReadOnlySpan<char> after, out int meaning)
    {
        foreach (var (suffix, found) in s_dollarSuffixes)
        {
            if (after.StartsWith(suffix) && after.Length > suffix.Length && char.IsAsciiDigit(after[suffix.Length]))
            {
                meaning = found;
                return suffix.Length;
            }
        }

        meaning = 0;
        return 0;
    }

    private static FrozenDictionary<string, int> DollarPrefixes(bool exact)
    {
        var comparer = exact ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
        return s_terms
            .Where(entry =>
                entry.Key.Length > 1 && entry.Key.EndsWith('$') && entry.Value.ExactText is not null == exact
            )
            .Select(entry => (Prefix: entry.Key[..^1], Meaning: Meaning(entry.Value)))
            .DistinctBy(entry => entry.Prefix, comparer)
            .ToFrozenDictionary(entry => entry.Prefix, entry => entry.Meaning, comparer);
    }

    private static TellingWord Row(string form, CurrencyTerm term) =>
        new(
            form,
            form.Length,
            TellingKind.Currency,
            Meaning(term),
            Governs.Preceding,
            Place(form, term),
            s_notBefore.GetValueOrDefault(form, "")
        );

    private static WordPlace Place(string form, CurrencyTerm term)
    {
        if (Numerals.IsHangul(form[0]))
        {
            return form.Length > 2 || s_unmistakable.Contains(form) ? WordPlace.Anywhere : WordPlace.AfterFigure;
        }

        if (term is { IsSymbol: true } && form.Length == 1)
        {
            return WordPlace.BesideFigure;
        }

        if (term.ExactText is null)
        {
            return s_ambiguous.Contains(form) ? WordPlace.AfterFigure : WordPlace.Anywhere;
        }

        var isCommonCode = form.Length == 3 && (term.Trust == CurrencyTrust.Always || form is "PHP" or "TRY");
        return isCommonCode ? WordPlace.Anywhere : WordPlace.BesideFigure;
    }

    // A word that several currencies share means the first of them, which is the usual meaning.
    private static int Meaning(CurrencyTerm term)
    {
        var code = term.Code.Length > 0 ? term.Code : term.Candidates!.First;
        return Meaning(code.AsSpan()) + (term.Role == TermRole.Subunit ? Hundredth : 0);
    }

    private static string Form(string word) => NormalizedText.Of(word).Characters.ToString();

    private static bool IsSign(string word) =>
        word.Length == 1 && char.GetUnicodeCategory(word[0]) == UnicodeCategory.CurrencySymbol;

    private static bool IsWord(string word) => !IsSign(word) && !word.Contains('$');
}
