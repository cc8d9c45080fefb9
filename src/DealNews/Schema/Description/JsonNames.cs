using System.Text;

namespace DealNews.Schema;

/// <summary>Names of the model as schemas spell them.</summary>
internal static class JsonNames
{
    /// <summary>"InvestmentPledge" as "investmentPledge".</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>"InvestmentPledge" as "Investment pledge".</summary>
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
