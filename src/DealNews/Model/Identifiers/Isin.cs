namespace DealNews;

/// <summary>
/// An International Securities Identification Number (ISO 6166): two letters, nine letters or digits and a check digit
/// (Luhn). The value keeps any other text unchanged; see <see cref="IsValid"/>.
/// </summary>
[SchemaText(
    "An International Securities Identification Number (ISO 6166): two letters, nine letters or digits and a "
        + "check digit (Luhn)."
)]
[TextForm("an ISIN", RuleCode.IsinMalformed, Pattern = "^[A-Z]{2}[0-9A-Z]{9}[0-9]$")]
[NotCompared(NotComparedReason.LookedUp)]
public readonly partial struct Isin
{
    private const int Length = 12;

    internal static TextFault? Check(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < Length; i++)
        {
            var fits =
                i < text.Length
                && (char.IsAsciiDigit(text[i]) ? i >= 2 : char.IsAsciiLetterUpper(text[i]) && i < Length - 1);
            if (!fits)
            {
                return new(
                    i,
                    i switch
                    {
                        < 2 => "a letter from A to Z",
                        < Length - 1 => "a letter from A to Z or a digit",
                        _ => "a check digit",
                    }
                );
            }
        }

        if (text.Length > Length)
        {
            return new(Length, "the end after 12 characters");
        }

        var checkDigit = CheckDigit(text[..(Length - 1)]);
        return text[^1] - '0' == checkDigit ? null : new(Length - 1, $"the check digit {checkDigit}");
    }

    // Luhn over the digits of the text, letters as 10 to 35; doubling starts at the digit next to the check digit.
    private static int CheckDigit(ReadOnlySpan<char> text)
    {
        var sum = 0;
        var doubled = true;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                sum += Summand(text[i] - '0', doubled);
                doubled = !doubled;
            }
            else
            {
                // A letter counts as two digits, and one of them is doubled.
                var value = text[i] - 'A' + 10;
                sum += Summand(value % 10, doubled) + Summand(value / 10, !doubled);
            }
        }

        return (10 - (sum % 10)) % 10;
    }

    // The digit sum of a digit, doubled or not.
    private static int Summand(int digit, bool doubled) =>
        !doubled ? digit
        : digit < 5 ? digit * 2
        : (digit * 2) - 9;
}
