using CsCheck;

namespace DealNews.Testing;

public static partial class DealNewsGen
{
    private static readonly string[] s_koreanNames =
    [
        "한빛전자",
        "솔라리스",
        "김민준",
        "이서연",
        "평택 AI 데이터센터",
        "㈜새벽",
        "㈜새벽",
    ];

    private static readonly string[] s_englishNames =
    [
        "Northgate",
        "Hanbit Electronics",
        "Zoe\u0301 O'Neil",
        "Atlas",
        "Müller & Söhne",
        "Ampersand \"Labs\"",
    ];

    private static readonly string[] s_remarks =
    [
        "단독",
        "in talks",
        "4일 서울에서 만났다",
        "최소 150억 달러(약 22조원)를 투자한다",
        "up to \"$25bn\"",
        "분위기가 좋다 😀",
        "👩‍💻 팀과 협력",
        "한글",
        "non\u00A0breaking",
        "line\u2028separator",
        "first line\nsecond line\ttab",
        "C:\\reports\\deal",
        "<b>&amp;</b>",
    ];

    /// <summary>
    /// Texts that are not blank: mostly phrases as in news, sometimes any Unicode text, including control characters.
    /// </summary>
    public static Gen<string> Text =>
        Gen.Frequency(
            (12, (IGen<string>)Gen.OneOf(s_remarks)),
            (4, Gen.OneOf(s_koreanNames)),
            (1, Characters.Array[1, 12].Select(string.Concat).Where(static text => !string.IsNullOrWhiteSpace(text)))
        );

    /// <summary>Names in one to three languages.</summary>
    public static Gen<LanguageMap> LanguageMap =>
        Gen.SelectMany(
            Gen.OneOf<(LanguageTag[] Languages, string[] Names)>(
                ([new("en")], s_englishNames),
                ([new("ko")], s_koreanNames),
                ([new("ko"), new("en")], s_koreanNames),
                ([new("en-GB"), new("zh-Hant"), new("ko")], s_englishNames)
            ),
            static choice =>
                Gen.OneOf(choice.Names)
                    .Array[choice.Languages.Length]
                    .Select(names => DealNews.LanguageMap.Create([.. choice.Languages.Zip(names, KeyValuePair.Create)]))
        );

    // A text of one code point, so that surrogate pairs stay whole.
    private static Gen<string> Characters =>
        Gen.Frequency(
            (6, (IGen<string>)Gen.Int[0x20, 0xD7FF].Select(char.ConvertFromUtf32)),
            (2, Gen.Int[0xE000, 0x10FFFF].Select(char.ConvertFromUtf32)),
            (1, Gen.Int[0, 0x1F].Select(char.ConvertFromUtf32))
        );
}
