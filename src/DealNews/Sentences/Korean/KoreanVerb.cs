namespace DealNews;

/// <summary>Inflects the verb at the end of a Korean sentence for certainty and denial.</summary>
internal static class KoreanVerb
{
    // For each past form: the stem before 지 않았다, and the forms before 가능성이 있다 and 것으로 보인다.
    private static readonly (string Past, string Stem, string Possible, string Probable)[] s_past =
    [
        ("했다", "하", "했을", "한"),
        ("됐다", "되", "됐을", "된"),
        ("늘렸다", "늘리", "늘렸을", "늘린"),
        ("줄였다", "줄이", "줄였을", "줄인"),
        ("올랐다", "오르", "올랐을", "오른"),
        ("내렸다", "내리", "내렸을", "내린"),
        ("늘었다", "늘", "늘었을", "는"),
        ("줄었다", "줄", "줄었을", "준"),
        ("받았다", "받", "받았을", "받은"),
        ("보냈다", "보내", "보냈을", "보낸"),
        ("끝냈다", "끝내", "끝냈을", "끝낸"),
        ("마쳤다", "마치", "마쳤을", "마친"),
        ("멈췄다", "멈추", "멈췄을", "멈춘"),
        ("같았다", "같", "같았을", "같은"),
    ];

    public static string Inflect(string phrase, Certainty certainty, bool isDenied)
    {
        var (stem, plain, denied, possible, probable, deniedPossible, deniedProbable) = FormsOf(phrase);
        var isPossible = certainty == Certainty.Possible;
        var isProbable = certainty == Certainty.Probable;
        return stem
            + (isDenied, isPossible, isProbable) switch
            {
                (false, true, _) => possible + " 가능성이 있다",
                (false, _, true) => probable + " 것으로 보인다",
                (true, true, _) => deniedPossible + " 가능성이 있다",
                (true, _, true) => deniedProbable + " 것으로 보인다",
                (true, _, _) => denied,
                _ => plain,
            };
    }

    /// <summary>Inflects a noun with the copula: "최대주주다".</summary>
    public static string Copula(string noun, Certainty certainty, bool isDenied) =>
        (isDenied, certainty.Value) switch
        {
            (false, "possible") => noun + "일 가능성이 있다",
            (false, "probable") => noun + "인 것으로 보인다",
            (true, "possible") => KoreanParticle.Subject(noun) + " 아닐 가능성이 있다",
            (true, "probable") => KoreanParticle.Subject(noun) + " 아닌 것으로 보인다",
            (true, _) => KoreanParticle.Subject(noun) + " 아니다",
            _ => KoreanParticle.Is(noun),
        };

    private static (string, string, string, string, string, string, string) FormsOf(string phrase)
    {
        foreach (var (past, stem, possible, probable) in s_past)
        {
            if (Cut(phrase, past) is { } before)
            {
                return (before, past, stem + "지 않았다", possible, probable, stem + "지 않았을", stem + "지 않은");
            }
        }

        if (Cut(phrase, "고 있다") is { } continuing)
        {
            return (continuing, "고 있다", "고 있지 않다", "고 있을", "고 있는", "고 있지 않을", "고 있지 않은");
        }

        foreach (var plan in new[] { "계획", "예정" })
        {
            if (Cut(phrase, $"할 {plan}이다") is { } planned)
            {
                return (planned, $"할 {plan}이다", $"할 {plan}이 없다", "할", "할", "하지 않을", "하지 않을");
            }
        }

        if (Cut(phrase, "한다") is { } doing)
        {
            return (doing, "한다", "하지 않는다", "할", "하는", "하지 않을", "하지 않는");
        }

        return Cut(phrase, "된다") is { } being
            ? (being, "된다", "되지 않는다", "될", "되는", "되지 않을", "되지 않는")
            : (phrase, "", "", "", "", "", "");
    }

    private static string? Cut(string phrase, string ending) =>
        phrase.EndsWith(ending, StringComparison.Ordinal) ? phrase[..^ending.Length] : null;
}
