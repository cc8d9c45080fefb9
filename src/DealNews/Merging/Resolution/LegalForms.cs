using System.Collections.Frozen;

namespace DealNews;

/// <summary>Recognizes the legal form in the name of a company: "Co., Ltd.", 주식회사, 株式会社.</summary>
internal static class LegalForms
{
    // Equivalent forms have the same value.
    private static readonly FrozenDictionary<string, string> s_words = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["inc"] = "inc",
        ["incorporated"] = "inc",
        ["corp"] = "corp",
        ["corporation"] = "corp",
        ["co"] = "co",
        ["company"] = "co",
        ["ltd"] = "ltd",
        ["limited"] = "ltd",
        ["llc"] = "llc",
        ["llp"] = "llp",
        ["lp"] = "lp",
        ["plc"] = "plc",
        ["ag"] = "ag",
        ["se"] = "se",
        ["sa"] = "sa",
        ["sas"] = "sas",
        ["sarl"] = "sarl",
        ["spa"] = "spa",
        ["srl"] = "srl",
        ["gmbh"] = "gmbh",
        ["kg"] = "kg",
        ["nv"] = "nv",
        ["bv"] = "bv",
        ["oyj"] = "oyj",
        ["oy"] = "oy",
        ["ab"] = "ab",
        ["asa"] = "asa",
        ["kk"] = "kk",
        ["pte"] = "pte",
        ["pty"] = "pty",
        ["bhd"] = "bhd",
        ["sdn"] = "sdn",
        ["jsc"] = "jsc",
        ["pjsc"] = "pjsc",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Forms that are written without a space, at the start or at the end of a name; the longest first.
    private static readonly (string Text, string Form)[] s_affixes =
    [
        ("股份有限公司", "股份有限公司"),
        ("有限责任公司", "有限公司"),
        ("有限公司", "有限公司"),
        ("주식회사", "주식회사"),
        ("유한회사", "유한회사"),
        ("株式会社", "株式会社"),
        ("有限会社", "有限会社"),
        ("合同会社", "合同会社"),
        ("(주)", "주식회사"),
        ("(유)", "유한회사"),
        ("(株)", "株式会社"),
        ("(有)", "有限会社"),
    ];

    /// <summary>Splits a name with composed characters.</summary>
    /// <returns>
    /// The rest of the name, and the form. The whole name and an empty form if the name has no form, or consists of it.
    /// </returns>
    public static (string Stem, string Form) Split(string name)
    {
        foreach (var (text, form) in s_affixes)
        {
            var rest =
                name.EndsWith(text, StringComparison.Ordinal) ? name[..^text.Length]
                : name.StartsWith(text, StringComparison.Ordinal) ? name[text.Length..]
                : "";
            if (!string.IsNullOrWhiteSpace(rest))
            {
                return (rest, form);
            }
        }

        return SplitWords(name);
    }

    // "Co., Ltd." are two words of one form.
    private static (string Stem, string Form) SplitWords(string name)
    {
        var (rest, form) = (name.TrimEnd(), "");
        while (rest.LastIndexOfAny([' ', ',']) is > 0 and var before && FormOf(rest[(before + 1)..]) is { } word)
        {
            rest = rest[..before].TrimEnd(' ', ',');
            form = form.Length == 0 ? word : $"{word} {form}";
        }

        return rest.Length == 0 || form.Length == 0 ? (name, "") : (rest, form);
    }

    private static string? FormOf(string word)
    {
        var letters = word.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        return s_words.GetValueOrDefault(letters);
    }
}
