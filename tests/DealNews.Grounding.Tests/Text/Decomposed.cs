namespace DealNews.Grounding.Tests;

/// <summary>
/// Decomposes (NFD) the characters of the example sentences. <see cref="string.Normalize()"/> does nothing in
/// globalization-invariant mode.
/// </summary>
internal static class Decomposed
{
    private const string Kana =
        "がかぎきぐくげけごこざさじしずすぜせぞそだたぢちづつでてどとばはびひぶふべへぼほガカギキグクゲケゴコザサジシズスゼセゾソダタデテドトバハビヒブフベヘボホ";
    private const string SemiVoicedKana = "ぱはぴひぷふぺへぽほパハピヒプフペヘポホ";

    public static string Of(string text) => string.Concat(text.Select(Of));

    private static string Of(char c)
    {
        if (c is >= '가' and <= '힣')
        {
            var index = c - '가';
            var open = $"{(char)(0x1100 + index / 588)}{(char)(0x1161 + index % 588 / 28)}";
            return index % 28 == 0 ? open : open + (char)(0x11A7 + index % 28);
        }

        return OfPair(Kana, c, '\u3099')
            ?? OfPair(SemiVoicedKana, c, '\u309A')
            ?? (c == 'é' ? "e\u0301" : c.ToString());
    }

    private static string? OfPair(string pairs, char c, char mark)
    {
        var at = pairs.IndexOf(c, StringComparison.Ordinal);
        return at >= 0 && at % 2 == 0 ? $"{pairs[at + 1]}{mark}" : null;
    }
}
