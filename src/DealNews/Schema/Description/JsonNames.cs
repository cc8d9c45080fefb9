using System.Text;

namespace DealNews.Schema;

/// <summary>Converts names of the model to the spelling of schemas.</summary>
internal static class JsonNames
{
    /// <summary>Converts a name to camel case: "investmentPledge" for "InvestmentPledge".</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>Converts a name to words: "Investment pledge" for "InvestmentPledge".</summary>
    public static string Title(string name)
    {
        var title = new StringBuilder();
        foreach (var c in name)
        {
            title.Append(char.IsUpper(c) && title.Length > 0 ? $" {char.ToLowerInvariant(c)}" : c.ToString());
        }

        return title.ToString();
    }

    /// <summary>"productCapability" as "productCapabilities".</summary>
    public static string Plural(string name) => name.EndsWith('y') ? name[..^1] + "ies" : name + "s";
}
