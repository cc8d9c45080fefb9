namespace DealNews.Grounding;

/// <summary>A number written in digits, with its decimals and groups.</summary>
internal readonly struct DigitString
{
    // A decimal can hold any number with this many digits.
    private const int MostDigits = 28;
    private const int MostDigitsOfFirst = 18;

    private DigitString(int end, decimal value, bool isUnderstood, bool isGrouped, int decimals, int wholeDigits) =>
        (End, Value, IsUnderstood, IsGrouped, Decimals, WholeDigits) = (
            end,
            value,
            isUnderstood,
            isGrouped,
            decimals,
            wholeDigits
        );

    public int End { get; }

    public decimal Value { get; }

    /// <summary>Whether the groups are well-formed and a decimal can hold the digits.</summary>
    public bool IsUnderstood { get; }

    public bool IsGrouped { get; }

    public int Decimals { get; }

    public int WholeDigits { get; }

    /// <summary>Reads the digits at a place that has a digit, or a decimal mark before a digit.</summary>
    public static DigitString Read(ReadOnlySpan<char> text, int at, LexiconRules rules)
    {
        // The first 18 digits, which fit in 64 bits, and the others.
        ulong digits = 0,
            rest = 0;
        int significant = 0,
            whole = 0,
            decimals = 0,
            group = 0,
            groups = 0,
            i = at;
        int firstGroup = 0,
            lastGroup = 0;
        bool inDecimals = false,
            isWellFormed = true,
            onlyTwos = true,
            onlyThrees = true;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (Glyph.IsDigit(c))
            {
                var digit = Glyph.DigitValue(c);
                if (significant > 0 || digit > 0)
                {
                    significant++;
                }

                if (significant <= MostDigitsOfFirst)
                {
                    digits = digits * 10 + (uint)digit;
                }
                else if (significant <= MostDigits)
                {
                    rest = rest * 10 + (uint)digit;
                }

                if (inDecimals)
                {
                    decimals++;
                }
                else
                {
                    (whole, group) = (whole + 1, group + 1);
                }

                continue;
            }

            if (i + 1 >= text.Length || !Glyph.IsDigit(text[i + 1]))
            {
                break;
            }

            // "7,8천만" are two numbers.
            if (c == ',' && rules.ComposesDigits && !(i + 2 < text.Length && Glyph.IsDigit(text[i + 2])))
            {
                break;
            }

            // A full-width comma separates groups of full-width digits, and amounts otherwise: "20，300".
            if (c == '，' && text[i + 1] < '０')
            {
                break;
            }

            var mark = Glyph.Fold(c);
            if (mark == rules.DecimalMark)
            {
                isWellFormed &= !inDecimals;
                inDecimals = true;
            }
            else if (!inDecimals && IsGroupMark(mark, rules) && (mark != ' ' || (group <= 3 && IsGroup(text, i + 1))))
            {
                // "1 000 000" is one number with no-break spaces; with other blanks it can be three.
                isWellFormed &= c is not (' ' or '\t' or '\n' or '\r');
                if (groups++ == 0)
                {
                    firstGroup = group;
                }
                else
                {
                    (onlyTwos, onlyThrees) = (onlyTwos && group == 2, onlyThrees && group == 3);
                }

                group = 0;
            }
            else
            {
                break;
            }
        }

        if (groups > 0)
        {
            // Thousands (1,234,567) or, in South Asia, lakh and crore (12,34,567).
            lastGroup = group;
            isWellFormed &= firstGroup <= 3 && lastGroup == 3 && (onlyThrees || (onlyTwos && firstGroup <= 2));
        }

        isWellFormed &= significant <= MostDigits && decimals <= MostDigits;
        var value = isWellFormed ? Compose(digits, rest, significant - MostDigitsOfFirst, decimals) : 0;
        return new DigitString(i, value, isWellFormed, groups > 0, decimals, whole);
    }

    private static decimal Compose(ulong digits, ulong rest, int restDigits, int decimals)
    {
        if (restDigits <= 0)
        {
            return new decimal(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, false, (byte)decimals);
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(digits * PowersOfTen.Of(restDigits) + rest, bits);
        return new decimal(bits[0], bits[1], bits[2], false, (byte)decimals);
    }

    private static bool IsGroupMark(char mark, LexiconRules rules) =>
        mark == ' ' || rules.GroupMarks.Contains(mark, StringComparison.Ordinal);

    // A blank separates groups only before exactly three digits.
    private static bool IsGroup(ReadOnlySpan<char> text, int at) =>
        at + 3 <= text.Length
        && Glyph.IsDigit(text[at + 1])
        && Glyph.IsDigit(text[at + 2])
        && (at + 3 == text.Length || !Glyph.IsDigit(text[at + 3]));
}
