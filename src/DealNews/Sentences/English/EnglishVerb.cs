namespace DealNews;

/// <summary>
/// Inflects the verb of a sentence for number, certainty and denial. A phrase begins with "is", "was" or "has", or with
/// the forms of another verb: "plan/plans to invest" in the present, "meet/met/met in Seoul" (base, past, participle)
/// in the past.
/// </summary>
internal static class EnglishVerb
{
    // For each participle that can follow "has": the base form and the past form.
    private static readonly Dictionary<string, (string Base, string Past)> s_done = new(StringComparer.Ordinal)
    {
        ["acquired"] = ("acquire", "acquired"),
        ["agreed"] = ("agree", "agreed"),
        ["carried"] = ("carry", "carried"),
        ["closed"] = ("close", "closed"),
        ["completed"] = ("complete", "completed"),
        ["cut"] = ("cut", "cut"),
        ["fulfilled"] = ("fulfil", "fulfilled"),
        ["furloughed"] = ("furlough", "furloughed"),
        ["hired"] = ("hire", "hired"),
        ["invested"] = ("invest", "invested"),
        ["issued"] = ("issue", "issued"),
        ["merged"] = ("merge", "merged"),
        ["paid"] = ("pay", "paid"),
        ["priced"] = ("price", "priced"),
        ["provided"] = ("provide", "provided"),
        ["raised"] = ("raise", "raised"),
        ["repaid"] = ("repay", "repaid"),
        ["signed"] = ("sign", "signed"),
        ["taken"] = ("take", "took"),
        ["transferred"] = ("transfer", "transferred"),
    };

    /// <summary>
    /// Returns a phrase in the past tense, which a date requires: "raise/raised/raised money" for "has raised money". A
    /// phrase without a date is not changed.
    /// </summary>
    public static string Dated(string phrase)
    {
        const string Perfect = "has ";
        if (!phrase.StartsWith(Perfect, StringComparison.Ordinal))
        {
            return phrase;
        }

        var end = phrase.IndexOf(' ', Perfect.Length);
        var participle = end < 0 ? phrase[Perfect.Length..] : phrase[Perfect.Length..end];
        return s_done.TryGetValue(participle, out var forms)
            ? $"{forms.Base}/{forms.Past}/{participle}{(end < 0 ? "" : phrase[end..])}"
            : phrase;
    }

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
