using System.Text;

namespace DealNews.Testing;

/// <summary>Changes one digit, letter or word of a text.</summary>
internal static class OtherText
{
    // Units that are easily confused.
    private static readonly string[][] s_units =
    [
        ["GB", "TB"],
        ["MW", "GW"],
        ["nm", "mm"],
        ["kg", "tonne"],
        ["month", "year"],
        ["day", "week"],
        ["개월", "년"],
        ["장", "대"],
    ];

    /// <summary>Returns a text with another last digit other than zero; null if it has no digit.</summary>
    public static string? Digit(string text)
    {
        var at = text.AsSpan().LastIndexOfAnyInRange('1', '9');
        at = at >= 0 ? at : text.LastIndexOf('0');
        return at < 0 ? null : $"{text[..at]}{(char)('1' + ((text[at] - '0') % 9))}{text[(at + 1)..]}";
    }

    /// <summary>Returns a text with another letter in the middle; null if it has no letter.</summary>
    public static string? Letter(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        for (var i = 0; i < runes.Count; i++)
        {
            var at = ((runes.Count / 2) + i) % runes.Count;
            if (Next(runes[at]) is { } next)
            {
                runes[at] = next;
                return string.Concat(runes);
            }
        }

        return null;
    }

    /// <summary>Returns a text with another word in place of its longest one; null if it has no word.</summary>
    public static string? Word(string text)
    {
        var words = text.Split(' ');
        var longest = words.MaxBy(static word => word.Count(char.IsLetter))!;
        var letters = Letters(longest);
        if (letters.Length == 0)
        {
            return null;
        }

        var other = letters.Any(static letter => letter > '\u2E80') ? "다른말" : "other";
        words[Array.IndexOf(words, longest)] = longest.Replace(letters, other, StringComparison.Ordinal);
        return string.Join(' ', words);
    }

    /// <summary>Returns another unit.</summary>
    public static string Unit(string unit) =>
        s_units
            .Where(pair => pair.Contains(unit, StringComparer.Ordinal))
            .Select(pair => pair[0] == unit ? pair[1] : pair[0])
            .FirstOrDefault(unit == "piece" ? "tonne" : "piece");

    // The first run of letters.
    private static string Letters(string word) =>
        new([.. word.SkipWhile(static each => !char.IsLetter(each)).TakeWhile(char.IsLetter)]);

    private static Rune? Next(Rune rune) =>
        !Rune.IsLetter(rune) ? null
        : rune.Value is 'z' or 'Z' ? new(rune.Value - 1)
        : Rune.IsValid(rune.Value + 1) && Rune.IsLetter(new(rune.Value + 1)) ? new(rune.Value + 1)
        : null;
}
