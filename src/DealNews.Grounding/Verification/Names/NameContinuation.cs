namespace DealNews.Grounding;

/// <summary>
/// Recognizes a name that is only the beginning of a longer one: 하나 in 하나마이크론, "Hana" in "Hana Micron makes".
/// </summary>
internal static class NameContinuation
{
    private const int LongestWord = 24;

    // A particle or copula starts with one of these syllables, or a word that follows names without a blank.
    private const string Particles = "은는이가을를의에와과로으도만측사인및부까보처라께서한랑등여야든나며고였식";

    // The second word of a name that articles leave out.
    private static readonly HashSet<string> s_generic = new(StringComparer.Ordinal)
    {
        "그룹",
        "전자",
        "화학",
        "중공업",
        "건설",
        "증권",
        "은행",
        "생명",
        "물산",
        "산업",
        "제약",
        "바이오",
        "홀딩스",
        "지주",
        "주식회사",
        "자동차",
        "에너지",
        "통신",
        "텔레콤",
        "테크",
        "로봇",
        "로보틱스",
        "벤처스",
        "캐피탈",
        "파트너스",
        "인베스트먼트",
        "주가",
        "주식",
        "지분",
        "대표",
        "회장",
        "사장",
        "본사",
        "공장",
        "쪽",
        "코리아",
        "재팬",
        "차",
    };

    /// <summary>Returns whether the word at a place goes on after the name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letters">Its characters in lower case.</param>
    /// <param name="place">The place of the name.</param>
    public static bool Follows(NormalizedText text, string letters, CharSpan place)
    {
        var at = place.End;
        if (at >= letters.Length || !IsHangul(letters[at - 1]) || !IsHangul(letters[at]) || text.HasSpaceBefore(at))
        {
            return false;
        }

        var end = at;
        while (
            end < letters.Length
            && end - at < LongestWord
            && IsHangul(letters[end])
            && (end == at || !text.HasSpaceBefore(end))
        )
        {
            end++;
        }

        var rest = letters[at..end];
        return rest.Length > 1 && !Particles.Contains(rest[0]) && !IsGeneric(rest);
    }

    private static bool IsGeneric(string rest)
    {
        for (var length = rest.Length; length > 0; length--)
        {
            if (s_generic.Contains(rest[..length]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHangul(char c) => c is >= '가' and <= '힣';
}
