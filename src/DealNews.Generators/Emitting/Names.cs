namespace DealNews.Generators;

/// <summary>Spellings that several writers share.</summary>
internal static class Names
{
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    public static string Quote(string text) => "\"" + text + "\"";

    /// <summary>"InvestmentPledge" as "an investment pledge"; the document as such.</summary>
    public static string Spoken(string name)
    {
        if (name == "ArticleFacts")
        {
            return "a document";
        }

        var text = new System.Text.StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return (
                "aeiou".IndexOf(text[0]) >= 0 && !name.StartsWith("Uni", System.StringComparison.Ordinal) ? "an " : "a "
            ) + text;
    }
}
