namespace DealNews;

/// <summary>Chooses the indefinite article by the first sound of a word.</summary>
internal static class EnglishArticle
{
    private const string SpelledVowels = "AEFHILMNORSX";

    // Words that begin with a vowel letter but a consonant sound, and vice versa.
    private static readonly string[] s_consonants = ["uni", "use", "usu", "util", "eu", "one", "once"];
    private static readonly string[] s_vowels = ["hour", "honest", "heir", "8", "11-", "11 ", "18-", "18 "];

    /// <summary>Returns "a" or "an".</summary>
    public static string Of(string words)
    {
        var end = words.AsSpan().IndexOfAny(' ', '-');
        var word = end < 0 ? words : words[..end];
        if (IsSpelled(word))
        {
            return SpelledVowels.Contains(word[0], StringComparison.Ordinal) ? "an" : "a";
        }

        return StartsWithAny(words, s_vowels) ? "an"
            : StartsWithAny(words, s_consonants) ? "a"
            : "aeiouAEIOU".Contains(words[0], StringComparison.Ordinal) ? "an"
            : "a";
    }

    // "HBM" and "US" are pronounced letter by letter, "NAND" as a word.
    private static bool IsSpelled(string word) =>
        word.Length > 1
        && char.IsAsciiLetterUpper(word[0])
        && char.IsAsciiLetterUpper(word[1])
        && !word.AsSpan(1).ContainsAny("AEIOU");

    private static bool StartsWithAny(string text, string[] starts) =>
        Array.Exists(starts, start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
