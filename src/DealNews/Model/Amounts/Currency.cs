using System.Text.Json.Serialization;
using DealNews.Json;

namespace DealNews;

/// <summary>A currency, by its ISO 4217 code: three letters from A to Z.</summary>
/// <remarks>
/// <para>
/// Any well-formed code is a currency, whether or not the standard lists it; see <see cref="IsKnown"/>. A document with
/// a code that is newer than this library is read, kept and written back unchanged.
/// </para>
/// <para>The default value is <c>XXX</c>, the code of ISO 4217 for "no currency".</para>
/// <para>Currencies sort by code, in ordinal order.</para>
/// </remarks>
[JsonConverter(typeof(DealNewsJsonConverter<Currency>))]
public readonly partial struct Currency
{
    private const int CodeLength = 3;
    private const int Letters = 'Z' - 'A' + 1;
    private const int CodeCount = Letters * Letters * Letters;

    // The number of XXX, "no currency". Numbers are stored relative to it, so that the default value is XXX.
    private const int NoCurrency = ((((('X' - 'A') * Letters) + 'X' - 'A') * Letters) + 'X' - 'A');

    private readonly ushort _stored;

    private Currency(int number) => _stored = (ushort)(number ^ NoCurrency);

    /// <summary>The code: three letters from A to Z; <c>XXX</c> for the default value.</summary>
    public string Code => Entry?.Code ?? string.Create(CodeLength, this, static (code, self) => self.WriteCode(code));

    /// <summary>Whether ISO 4217 lists the code, as current or as historic.</summary>
    public bool IsKnown => CurrencyIndex.IsKnown(Number);

    /// <summary>Whether ISO 4217 lists the code as current; false for historic and for unknown codes.</summary>
    public bool IsCurrent => Entry is { Withdrawn: null };

    /// <summary>The English name from ISO 4217, such as "Won" for KRW; null if the code is not known.</summary>
    public string? Name => Entry?.Name;

    /// <summary>
    /// The numeric code, three digits ("036" for AUD); null if the code is not known or never had one. A historic code
    /// may share it with its successor.
    /// </summary>
    public string? NumericCode => Entry?.NumericCode;

    /// <summary>
    /// The number of decimals of the minor unit: 2 for USD, 0 for KRW, 3 for KWD. Null if ISO 4217 gives none: for
    /// metals and other units without a minor unit ("N.A."), for historic codes, and for unknown codes.
    /// <see cref="Money"/> never rounds to it.
    /// </summary>
    public int? MinorUnit => Entry?.MinorUnit;

    /// <summary>
    /// The date of withdrawal of a historic code, in EDTF (ISO 8601-2), as precise as in ISO 4217: a month ("2026-01")
    /// or, for some old codes, an interval ("1989/1990"). Null for current and for unknown codes.
    /// </summary>
    public string? Withdrawn => Entry?.Withdrawn;

    // The number of the code, from 0 for AAA to 17575 for ZZZ: numbers sort as the codes do.
    private int Number => _stored ^ NoCurrency;

    private CurrencyEntry? Entry => CurrencyIndex.Find(Number) is >= 0 and var row ? CurrencyTable.Entries[row] : null;

    // The letters are the digits of a number in base 26.
    private static Currency FromLetters(int first, int second, int third) =>
        new(((((first - 'A') * Letters) + second - 'A') * Letters) + third - 'A');

    private char Letter(int place) =>
        (char)(
            'A'
            + place switch
            {
                0 => Number / (Letters * Letters),
                1 => Number / Letters % Letters,
                _ => Number % Letters,
            }
        );

    private void WriteCode(Span<char> code)
    {
        for (var place = 0; place < CodeLength; place++)
        {
            code[place] = Letter(place);
        }
    }

    /// <summary>Lookup tables over the currency table.</summary>
    private static class CurrencyIndex
    {
        private const int Bits = sizeof(ulong) * 8;

        internal static readonly ushort[] Numbers = new ushort[CurrencyTable.Entries.Length];

        // One bit per possible code, because rules check the code of every amount.
        private static readonly ulong[] s_known = new ulong[(CodeCount / Bits) + 1];

        static CurrencyIndex()
        {
            for (var row = 0; row < Numbers.Length; row++)
            {
                var code = CurrencyTable.Entries[row].Code;
                var number = FromLetters(code[0], code[1], code[2]).Number;
                Numbers[row] = (ushort)number;
                s_known[number / Bits] |= 1UL << (number % Bits);
            }
        }

        internal static bool IsKnown(int number) => (s_known[number / Bits] & (1UL << (number % Bits))) != 0;

        /// <summary>Returns the row of a currency; -1 if the table does not have it.</summary>
        internal static int Find(int number)
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
        internal static readonly ValueList<Currency> All =
        [
            .. CurrencyIndex.Numbers.Select(number => new Currency(number)),
        ];
    }
}
