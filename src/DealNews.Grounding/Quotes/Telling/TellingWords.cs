using System.Collections.Frozen;
using System.Globalization;

namespace DealNews.Grounding;

/// <summary>The words of scales, currencies, bounds and negations, in all languages.</summary>
/// <remarks>
/// There is a file with lists for each language; to add a language, add a file and name it in <see cref="All"/>. Spaces
/// separate the words of a list. After a <c>|</c> is the text that must follow a word, after a <c>!</c> the characters
/// that must not. The words of currencies are those of the lexicons (<see cref="CurrencyWords"/>).
/// </remarks>
internal static partial class TellingWords
{
    private const int AtLeast = 1, MoreThan = 2, AtMost = 3, LessThan = 4;
    private const int Deny = 2;
    private const int Percent = -2, PercentagePoint = -200, BasisPoint = -4;

    /// <summary>The meaning of a negation.</summary>
    public const int Not = 1;

    private static IEnumerable<TellingWord> All => 
        [.. Signs, .. Korean, .. English, .. Japanese, .. Chinese, .. CurrencyWords.All];

    private static readonly FrozenDictionary<char, TellingWord[]> s_byFirst = All
        .GroupBy(word => word.Form[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Form.Length).ToArray());

    // A bit for each UTF-16 code unit.
    private static readonly ulong[] s_beginnings = FindBeginnings();

    /// <summary>Returns whether a part can begin with a code unit of a view; false for most of them.</summary>
    public static bool MayBegin(char c) => (s_beginnings[c >> 6] >> (c & 63) & 1) != 0;

    /// <summary>Returns the words that begin with a code unit, the longest first.</summary>
    public static ReadOnlySpan<TellingWord> BeginningWith(char c) =>
        s_byFirst.TryGetValue(c, out var words) ? words : [];

    private static List<TellingWord> Signs =>
    [
        .. Bounds(AtLeast, Governs.Following, WordPlace.Anywhere, "≥ ≧ ⩾"),
        .. Bounds(AtMost, Governs.Following, WordPlace.Anywhere, "≤ ≦ ⩽"),
        .. Bounds(MoreThan, Governs.Following, WordPlace.Anywhere, ">"),
        .. Bounds(LessThan, Governs.Following, WordPlace.Anywhere, "<"),
        .. Bounds(AtLeast, Governs.Preceding, WordPlace.AfterFigure, "+"),
        .. Scales(Percent, WordPlace.Anywhere, "%"),
        .. Scales(PercentagePoint, WordPlace.Anywhere, "%p %pt"),
        .. Scales(-3, WordPlace.Anywhere, "‰"),
    ];

    private static IEnumerable<TellingWord> Scales(int exponent, WordPlace place, string words) =>
        Words(TellingKind.Scale, exponent, Governs.Preceding, place, words);

    private static IEnumerable<TellingWord> Numbers(int value, WordPlace place, string words) =>
        Words(TellingKind.Number, value, Governs.Following, place, words);

    private static IEnumerable<TellingWord> Currencies(string code, WordPlace place, string words) =>
        Words(TellingKind.Currency, CurrencyWords.Meaning(code), Governs.Preceding, place, words);

    private static IEnumerable<TellingWord> Bounds(int meaning, Governs governs, WordPlace place, string words) =>
        Words(TellingKind.Bound, meaning, governs, place, words);

    private static IEnumerable<TellingWord> Negations(int meaning, Governs governs, WordPlace place, string words) =>
        Words(TellingKind.Negation, meaning, governs, place, words);

    private static IEnumerable<TellingWord> Words(
        TellingKind kind,
        int meaning,
        Governs governs,
        WordPlace place,
        string words
    )
    {
        foreach (var entry in words.Split(' '))
        {
            var unless = entry.Split('!');
            var condition = unless[0].Split('|');
            yield return new TellingWord(
                string.Concat(condition),
                condition[0].Length,
                kind,
                meaning,
                governs,
                place,
                unless.Length > 1 ? unless[1] : ""
            );
        }
    }

    private static ulong[] FindBeginnings()
    {
        var bits = new ulong[1024];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var begins = Numerals.IsDigit((char)c)
                || Numerals.IsSino((char)c)
                || CharUnicodeInfo.GetUnicodeCategory((char)c) == UnicodeCategory.CurrencySymbol
                || Numerals.IsIndefinite((char)c)
                || char.IsHighSurrogate((char)c)
                || c == '\''
                || s_byFirst.ContainsKey((char)c)
                || s_byFirst.ContainsKey(char.ToLowerInvariant((char)c));
            bits[c >> 6] |= begins ? 1UL << (c & 63) : 0;
        }

        return bits;
    }
}
