using System.Diagnostics;
using System.Text.Json.Serialization;
using DealNews.Json;

namespace DealNews;

/// <summary>A currency, by its ISO 4217 code: three letters from A to Z.</summary>
/// <remarks>
/// <para>Any well-formed code is a currency, whether or not the standard lists it: see <see cref="IsKnown"/>. So a document with
/// a code that is newer than this library is read, kept and written back.</para>
/// <para>The default value has no code: its <see cref="Code"/> is the empty string, which <c>Parse</c> refuses.</para>
/// <para>Currencies are ordered by code, ordinally; the default value comes first.</para>
/// </remarks>
[JsonConverter(typeof(DealNewsJsonConverter<Currency>))]
public readonly partial struct Currency
{
    private const int CodeLength = 3;
    private const int Letters = 'Z' - 'A' + 1;
    private const int MaxNumber = Letters * Letters * Letters;

    // 0 is no code; then 1 for AAA to 17576 for ZZZ, so that the order of numbers is that of codes.
    private readonly ushort _number;

    private Currency(int number) => _number = (ushort)number;

    /// <summary>The code: three letters from A to Z; the empty string for the default value.</summary>
    public string Code =>
        Entry?.Code
        ?? (_number == 0 ? "" : string.Create(CodeLength, this, static (code, self) => self.WriteCode(code)));

    /// <summary>Whether ISO 4217 lists the code, as current or as historic.</summary>
    public bool IsKnown => CurrencyIndex.IsKnown(_number);

    /// <summary>Whether ISO 4217 lists the code as current; false for a historic one and for one that is not known.</summary>
    public bool IsCurrent => Entry is { Withdrawn: null };

    /// <summary>The name as ISO 4217 gives it in English, "Won" for KRW; null when the code is not known.</summary>
    public string? Name => Entry?.Name;

    /// <summary>
    /// The numeric code, three digits ("036" for AUD); null when the code is not known or never had one. A historic code may share it
    /// with its successor.
    /// </summary>
    public string? NumericCode => Entry?.NumericCode;

    /// <summary>
    /// How many decimals the minor unit is: 2 for USD, 0 for KRW, 3 for KWD; null where ISO 4217 gives none: for metals and
    /// other units without one ("N.A."), for every historic code, and when the code is not known. <see cref="Money"/> never rounds to it.
    /// </summary>
    public int? MinorUnit => Entry?.MinorUnit;

    /// <summary>
    /// When a historic code was withdrawn, in EDTF (ISO 8601-2) and as precise as ISO 4217 is: a month ("2026-01") or, for some old ones,
    /// an interval ("1989/1990"); null for a current code and when the code is not known.
    /// </summary>
    public string? Withdrawn => Entry?.Withdrawn;

    private CurrencyEntry? Entry => CurrencyIndex.Find(_number) is >= 0 and var row ? CurrencyTable.Entries[row] : null;

    // A letter each for the hundreds, tens and ones of a number to the base of 26.
    private static Currency FromLetters(int first, int second, int third) =>
        new(((((first - 'A') * Letters) + second - 'A') * Letters) + third - 'A' + 1);

    private char Letter(int place)
    {
        Debug.Assert(_number != 0, "The default value has no letters.");
        var number = _number - 1;
        return (char)(
            'A'
            + place switch
            {
                0 => number / (Letters * Letters),
                1 => number / Letters % Letters,
                _ => number % Letters,
            }
        );
    }

    private void WriteCode(Span<char> code)
    {
        for (var place = 0; place < CodeLength; place++)
        {
            code[place] = Letter(place);
        }
    }

    /// <summary>What is made of the table once, to look currencies up.</summary>
    private static class CurrencyIndex
    {
        private const int Bits = sizeof(ulong) * 8;

        internal static readonly ushort[] Numbers = new ushort[CurrencyTable.Entries.Length];

        // A bit for each code there can be: what rules ask of every amount is not searched for.
        private static readonly ulong[] s_known = new ulong[(MaxNumber / Bits) + 1];

        static CurrencyIndex()
        {
            for (var row = 0; row < Numbers.Length; row++)
            {
                var code = CurrencyTable.Entries[row].Code;
                var number = FromLetters(code[0], code[1], code[2])._number;
                Numbers[row] = number;
                s_known[number / Bits] |= 1UL << (number % Bits);
            }
        }

        internal static bool IsKnown(ushort number) => (s_known[number / Bits] & (1UL << (number % Bits))) != 0;

        /// <summary>The row of a currency; -1 where it has none.</summary>
        internal static int Find(ushort number)
        {
            var (low, high) = (0, Numbers.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = Numbers[middle] < number ? (middle + 1, high) : (low, middle);
            }

            return low < Numbers.Length && Numbers[low] == number ? low : -1;
        }
    }

    private static class CurrencyList
    {
        internal static readonly IReadOnlyList<Currency> All = Array.AsReadOnly([
            .. CurrencyIndex.Numbers.Select(number => new Currency(number)),
        ]);
    }
}
