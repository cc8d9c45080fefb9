namespace DealNews.Generators;

/// <summary>Converts the spelling of names; shared by the writers.</summary>
internal static class Names
{
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    public static string Quote(string text) => "\"" + text + "\"";

    /// <summary>Converts a name to words with an article: "an investment pledge" for "InvestmentPledge".</summary>
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
