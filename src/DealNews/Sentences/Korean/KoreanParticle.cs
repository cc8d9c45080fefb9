namespace DealNews;

/// <summary>Chooses Korean particles by the last sound of a word when read aloud.</summary>
internal static class KoreanParticle
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int Finals = 28;
    private const int FinalRieul = 8;

    // The last sound of a word: a vowel, ㄹ, or another consonant.
    private enum Sound
    {
        Vowel,
        Rieul,
        Consonant,
    }

    public static string Topic(string word) => word + (SoundOf(word) == Sound.Vowel ? "는" : "은");

    public static string Subject(string word) => word + (SoundOf(word) == Sound.Vowel ? "가" : "이");

    public static string Object(string word) => word + (SoundOf(word) == Sound.Vowel ? "를" : "을");

    public static string With(string word) => word + (SoundOf(word) == Sound.Vowel ? "와" : "과");

    /// <summary>Adds 로 or 으로; a word that ends in ㄹ takes 로.</summary>
    public static string Toward(string word) => word + (SoundOf(word) == Sound.Consonant ? "으로" : "로");

    /// <summary>Adds the copula: 다 or 이다.</summary>
    public static string Is(string word) => word + (SoundOf(word) == Sound.Vowel ? "다" : "이다");

    private static Sound SoundOf(string word)
    {
        if (word.Length == 0)
        {
            return Sound.Vowel;
        }

        // The particle depends on the word, not on text in brackets after it, nor on quotation marks.
        var end = word[^1] == ')' && word.LastIndexOf('(') is > 0 and var open ? open : word.Length;
        while (end > 0 && !char.IsLetterOrDigit(word[end - 1]) && word[end - 1] != '%')
        {
            end--;
        }

        if (end == 0)
        {
            return Sound.Vowel;
        }

        var last = word[end - 1];
        return last switch
        {
            >= (char)FirstSyllable and <= (char)LastSyllable => SoundOfFinal((last - FirstSyllable) % Finals),
            >= '0' and <= '9' => SoundOfNumber(word.AsSpan(0, end)),
            >= 'A' and <= 'Z' => SoundOfLetter(last),
            >= 'a' and <= 'z' => SoundOfEnglish(word.AsSpan(0, end)),
            // 퍼센트, kana and other scripts.
            _ => Sound.Vowel,
        };
    }

    private static Sound SoundOfFinal(int final) =>
        final switch
        {
            0 => Sound.Vowel,
            FinalRieul => Sound.Rieul,
            _ => Sound.Consonant,
        };

    // 일, 칠 and 팔 end in ㄹ; 삼, 육 and 영 in another consonant. Of round numbers, the last unit counts: 십, 백, 천,
    // 만 and 억 end in a consonant, 조 in a vowel.
    private static Sound SoundOfNumber(ReadOnlySpan<char> word)
    {
        const int ZerosOfTrillion = 12;
        const int ZerosOfGyeong = 16;
        var last = word[^1];
        if (last == '0')
        {
            var zeros = word.Length - word.TrimEnd('0').Length;
            return zeros is >= ZerosOfTrillion and < ZerosOfGyeong ? Sound.Vowel : Sound.Consonant;
        }

        return last switch
        {
            '1' or '7' or '8' => Sound.Rieul,
            '3' or '6' => Sound.Consonant,
            _ => Sound.Vowel,
        };
    }

    // The names of the letters: 엘, 엠, 엔, 알.
    private static Sound SoundOfLetter(char letter) =>
        letter switch
        {
            'L' or 'R' => Sound.Rieul,
            'M' or 'N' => Sound.Consonant,
            _ => Sound.Vowel,
        };

    // The endings of English words in Hangul: 오라클, 인텔, 암, 스냅; 마이크로소프트, 뱅크.
    private static Sound SoundOfEnglish(ReadOnlySpan<char> word)
    {
        var start = word.Length;
        while (start > 0 && char.IsAsciiLetter(word[start - 1]))
        {
            start--;
        }

        var text = word[start..];
        var end = text[^1] == 'e' && text.Length > 2 ? text[..^1] : text;
        var hasSilentE = end.Length < text.Length;
        return end[^1] switch
        {
            'l' => Sound.Rieul,
            'm' or 'n' => Sound.Consonant,
            'g' when !hasSilentE && end.Length > 1 && end[^2] == 'n' => Sound.Consonant,
            'b' or 'c' or 'k' or 'p' or 't' when !hasSilentE && FollowsShortVowel(end) => Sound.Consonant,
            _ => Sound.Vowel,
        };
    }

    // "Slack" and "Reddit", not "Bank" and "Seek".
    private static bool FollowsShortVowel(ReadOnlySpan<char> text)
    {
        var before = text[..^1];
        if (before.EndsWith("c") && text[^1] == 'k')
        {
            before = before[..^1];
        }
        else if (before.Length > 0 && before[^1] == text[^1])
        {
            before = before[..^1];
        }

        if (before.Length == 0 || !IsVowel(before[^1]))
        {
            return false;
        }

        var isLong = before.Length > 1 && IsVowel(before[^2]);
        return !isLong
            || (before.EndsWith("oo") || before.EndsWith("ou"))
            || (before.EndsWith("ee") && text[^1] == 'p');
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
