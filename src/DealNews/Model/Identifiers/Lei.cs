namespace DealNews;

/// <summary>
/// A Legal Entity Identifier (ISO 17442): 18 letters and digits and two check digits (ISO/IEC 7064, MOD 97-10). The
/// value keeps any other text unchanged; see <see cref="IsValid"/>.
/// </summary>
[SchemaText(
    "A Legal Entity Identifier (ISO 17442): 18 letters and digits and two check digits (ISO/IEC 7064, MOD 97-10)."
)]
[TextForm("a LEI", RuleCode.LeiMalformed, Pattern = "^[0-9A-Z]{18}[0-9]{2}$")]
public readonly partial struct Lei
{
    private const int Length = 20;
    private const int Modulus = 97;

    internal static TextFault? Check(ReadOnlySpan<char> text)
    {
        long remainder = 0;
        for (var i = 0; i < Length; i++)
        {
            var isCheckDigit = i >= Length - 2;
            if (
                i >= text.Length
                || !(char.IsAsciiDigit(text[i]) || (!isCheckDigit && char.IsAsciiLetterUpper(text[i])))
            )
            {
                return new(i, isCheckDigit ? "a check digit" : "a letter from A to Z or a digit");
            }

            remainder = Append(remainder, text[i]);
        }

        if (text.Length > Length)
        {
            return new(Length, "the end after 20 characters");
        }

        return remainder % Modulus == 1 ? null : new(Length - 2, $"the check digits {ExpectedCheckDigits(text)}");
    }

    // Letters count as 10 to 35, as two decimal digits. Takes the remainder first if the number would overflow.
    private static long Append(long number, char c)
    {
        const long Fitting = (long.MaxValue - 35) / 100;
        var remainder = number <= Fitting ? number : number % Modulus;
        return char.IsAsciiDigit(c) ? (remainder * 10) + (c - '0') : (remainder * 100) + (c - 'A' + 10);
    }

    private static string ExpectedCheckDigits(ReadOnlySpan<char> text)
    {
        long remainder = 0;
        foreach (var c in text[..(Length - 2)])
        {
            remainder = Append(remainder, c);
        }

        return (Modulus + 1 - (remainder % Modulus * 100 % Modulus)).ToString(
            "00",
            System.Globalization.CultureInfo.InvariantCulture
        );
    }
}
