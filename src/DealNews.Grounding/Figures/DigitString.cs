namespace DealNews.Grounding;

/// <summary>A number written in digits, with its decimals and groups.</summary>
internal readonly struct DigitString
{
    // A decimal holds any number of so many digits.
    private const int MostDigits = 28;

    private DigitString(int end, decimal value, bool isUnderstood, bool isGrouped, int decimals, int wholeDigits) =>
        (End, Value, IsUnderstood, IsGrouped, Decimals, WholeDigits) = (end, value, isUnderstood, isGrouped, decimals, wholeDigits);

    public int End { get; }

    public decimal Value { get; }

    /// <summary>Whether the groups are well formed and the digits fit.</summary>
    public bool IsUnderstood { get; }

    public bool IsGrouped { get; }

    public int Decimals { get; }

    public int WholeDigits { get; }

    /// <summary>Reads the digits that begin at <paramref name="at"/>, where a digit stands or a decimal mark before one.</summary>
    public static DigitString Read(ReadOnlySpan<char> text, int at, LexiconRules rules)
    {
        UInt128 digits = 0;
        int significant = 0, whole = 0, decimals = 0, group = 0, groups = 0, i = at;
        int firstGroup = 0, lastGroup = 0;
        bool inDecimals = false, isWellFormed = true, onlyTwos = true, onlyThrees = true;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (Glyph.IsDigit(c))
            {
                int digit = Glyph.DigitValue(c);
                if ((significant > 0 || digit > 0) && ++significant <= MostDigits)
                    digits = digits * 10 + (uint)digit;
                if (inDecimals)
                    decimals++;
                else
                    (whole, group) = (whole + 1, group + 1);
                continue;
            }

            if (i + 1 >= text.Length || !Glyph.IsDigit(text[i + 1]))
                break;
            char mark = Glyph.Fold(c);
            if (mark == rules.DecimalMark)
            {
                isWellFormed &= !inDecimals;
                inDecimals = true;
            }
            else if (!inDecimals && rules.GroupMarks.Contains(mark, StringComparison.Ordinal) && (mark != ' ' || IsGroup(text, i + 1)))
            {
                if (groups++ == 0)
                    firstGroup = group;
                else
                    (onlyTwos, onlyThrees) = (onlyTwos && group == 2, onlyThrees && group == 3);
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
        decimal value = isWellFormed
            ? unchecked(new decimal((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), false, (byte)decimals))
            : 0;
        return new DigitString(i, value, isWellFormed, groups > 0, decimals, whole);
    }

    // A blank parts thousands only before exactly three digits.
    private static bool IsGroup(ReadOnlySpan<char> text, int at) =>
        at + 3 <= text.Length && Glyph.IsDigit(text[at + 1]) && Glyph.IsDigit(text[at + 2]) && (at + 3 == text.Length || !Glyph.IsDigit(text[at + 3]));
}
