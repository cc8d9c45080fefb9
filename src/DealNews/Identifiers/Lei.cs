namespace DealNews;

/// <summary>
/// A Legal Entity Identifier (ISO 17442): 18 letters and digits and two check digits (ISO/IEC 7064, MOD 97-10),
/// or any other text that stood in its place.
/// </summary>
[TextForm("a LEI", Validation.RuleCode.LeiMalformed, Pattern = "^[0-9A-Z]{18}[0-9]{2}$")]
public readonly partial struct Lei
{
    private const int Length = 20;

    internal static TextFault? Check(ReadOnlySpan<char> text)
    {
        var remainder = 0;
        for (var i = 0; i < Length; i++)
        {
            var isCheckDigit = i >= Length - 2;
            if (i >= text.Length || !(char.IsAsciiDigit(text[i]) || (!isCheckDigit && char.IsAsciiLetterUpper(text[i]))))
            {
                return new(i, isCheckDigit ? "a check digit" : "a letter from A to Z or a digit");
            }

            // Letters count as 10 to 35, as two decimal digits.
            remainder = char.IsAsciiDigit(text[i])
                ? ((remainder * 10) + (text[i] - '0')) % 97
                : ((remainder * 100) + (text[i] - 'A' + 10)) % 97;
        }

        if (text.Length > Length)
        {
            return new(Length, "the end after 20 characters");
        }

        return remainder == 1 ? null : new(Length - 2, $"the check digits {ExpectedCheckDigits(text)}");
    }

    private static string ExpectedCheckDigits(ReadOnlySpan<char> text)
    {
        var remainder = 0;
        foreach (var c in text[..(Length - 2)])
        {
            remainder = char.IsAsciiDigit(c) ? ((remainder * 10) + (c - '0')) % 97 : ((remainder * 100) + (c - 'A' + 10)) % 97;
        }

        return (98 - (remainder * 100 % 97)).ToString("00", System.Globalization.CultureInfo.InvariantCulture);
    }
}
