using System.Collections.Frozen;
using System.Globalization;

namespace DealNews.Grounding;

/// <summary>The words that tell a scale, a currency, a bound or a negation, of all languages at once.</summary>
/// <remarks>The lists are data, a file for each language; adding a language is adding a file and naming it in <see cref="All"/>.
/// In a list, words are set apart by spaces; what must follow a word stands behind a <c>|</c>, what may not behind a <c>!</c>.</remarks>
internal static partial class TellingWords
{
    private const int AtLeast = 1, MoreThan = 2, AtMost = 3, LessThan = 4;
    private const int Deny = 2;
    private const int Percent = -2, PercentagePoint = -200, BasisPoint = -4;

    /// <summary>Meaning of a negation.</summary>
    public const int Not = 1;

    private static IEnumerable<TellingWord> All => [.. Signs, .. Korean, .. English, .. Japanese, .. Chinese];

    private static readonly FrozenDictionary<char, TellingWord[]> s_byFirst = All
        .GroupBy(word => word.Form[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Form.Length).ToArray());

    // A bit for each UTF-16 code unit.
    private static readonly ulong[] s_beginnings = FindBeginnings();

    /// <summary>Whether a telling piece can begin with this unit of a view; false for most of them.</summary>
    public static bool MayBegin(char c) => (s_beginnings[c >> 6] >> (c & 63) & 1) != 0;

    /// <summary>The words that begin with a unit, the longest first.</summary>
    public static ReadOnlySpan<TellingWord> BeginningWith(char c) => s_byFirst.TryGetValue(c, out var words) ? words : [];

    /// <summary>A currency's meaning: its ISO 4217 code, packed.</summary>
    public static int CurrencyMeaning(ReadOnlySpan<char> code) => code[0] << 16 | code[1] << 8 | code[2];

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
        .. IsoCodes("USD EUR KRW JPY CNY GBP HKD TWD SGD AUD CAD NZD CHF INR IDR MYR THB VND PHP SEK NOK DKK PLN"),
        .. IsoCodes("CZK HUF TRY RUB BRL MXN ZAR SAR AED ILS"),
        .. Currencies("CNY", WordPlace.Anywhere, "RMB CNH"),
    ];

    private static IEnumerable<TellingWord> IsoCodes(string codes) =>
        codes.Split(' ').SelectMany(code => Currencies(code, WordPlace.Anywhere, code));

    private static IEnumerable<TellingWord> Scales(int exponent, WordPlace place, string words) =>
        Words(TellingKind.Scale, exponent, Governs.Preceding, place, words);

    private static IEnumerable<TellingWord> Numbers(int value, WordPlace place, string words) =>
        Words(TellingKind.Number, value, Governs.Following, place, words);

    private static IEnumerable<TellingWord> Currencies(string code, WordPlace place, string words) =>
        Words(TellingKind.Currency, CurrencyMeaning(code), Governs.Preceding, place, words);

    private static IEnumerable<TellingWord> Bounds(int meaning, Governs governs, WordPlace place, string words) =>
        Words(TellingKind.Bound, meaning, governs, place, words);

    private static IEnumerable<TellingWord> Negations(int meaning, Governs governs, WordPlace place, string words) =>
        Words(TellingKind.Negation, meaning, governs, place, words);

    private static IEnumerable<TellingWord> Words(TellingKind kind, int meaning, Governs governs, WordPlace place, string words)
    {
        foreach (var entry in words.Split(' '))
        {
            var unless = entry.Split('!');
            var condition = unless[0].Split('|');
            yield return new TellingWord(
                string.Concat(condition), condition[0].Length, kind, meaning, governs, place, unless.Length > 1 ? unless[1] : "");
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
