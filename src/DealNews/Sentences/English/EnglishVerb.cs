namespace DealNews;

/// <summary>
/// Inflects the verb of a sentence for number, certainty and denial. A phrase begins with "is", "was" or "has", or with
/// the forms of another verb: "plan/plans to invest" in the present, "meet/met/met in Seoul" (base, past, participle)
/// in the past.
/// </summary>
internal static class EnglishVerb
{
    public static string Inflect(string phrase, bool isPlural, Certainty certainty, bool isDenied)
    {
        var end = phrase.IndexOf(' ', StringComparison.Ordinal);
        var (head, rest) = end < 0 ? (phrase, "") : (phrase[..end], phrase[end..]);
        var forms = head.Split('/');
        var not = isDenied ? " not" : "";
        if (certainty == Certainty.Possible)
        {
            return "may" + not + Base(head, forms) + rest;
        }

        var probably = certainty == Certainty.Probable ? "probably " : "";
        var auxiliary = Auxiliary(head, isPlural);
        if (auxiliary is not null)
        {
            // "is probably planning", but "is not planning".
            return probably.Length > 0 && !isDenied
                ? $"{auxiliary} probably{rest}"
                : $"{probably}{auxiliary}{not}{rest}";
        }

        if (isDenied)
        {
            var does =
                forms.Length > 2 ? "did"
                : isPlural ? "do"
                : "does";
            return $"{probably}{does} not {forms[0]}{rest}";
        }

        return probably + (forms.Length == 2 && isPlural ? forms[0] : forms[1]) + rest;
    }

    private static string? Auxiliary(string head, bool isPlural) =>
        (head, isPlural) switch
        {
            ("is", true) => "are",
            ("was", true) => "were",
            ("has", true) => "have",
            ("is" or "was" or "has", _) => head,
            _ => null,
        };

    private static string Base(string head, string[] forms) =>
        head switch
        {
            "is" => " be",
            "was" => " have been",
            "has" => " have",
            _ => forms.Length > 2 ? $" have {forms[2]}" : $" {forms[0]}",
        };
}
