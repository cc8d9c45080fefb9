using System;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace DealNews.Generators;

/// <summary>Reads the summary of a declaration's documentation as plain text about its JSON: names are JSON's, null is absence.</summary>
internal static class Summary
{
    // What C# keeps of a malformed text is no part of the form that JSON should have.
    private const string KeptText = ", or any other text that stood in its place";

    public static string Of(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrEmpty(xml))
        {
            return "";
        }

        // The parts of a partial declaration each have a root of their own.
        var summary = XElement.Parse($"<all>{xml}</all>").Descendants("summary").FirstOrDefault();
        var text = new StringBuilder();
        foreach (var node in summary?.Nodes() ?? [])
        {
            text.Append(Plain(node));
        }

        return string.Join(" ", text.ToString().Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Replace("null where", "absent where")
            .Replace(KeptText, "");
    }

    private static string Plain(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement element when element.Attribute("cref") is { } cref => Named(cref.Value),
            XElement element => element.Attribute("langword")?.Value ?? element.Value,
            _ => "",
        };

    // "P:DealNews.UnitPrice.Per" is the member "per", "T:DealNews.UnitPrice" the type.
    private static string Named(string cref)
    {
        var name = cref.Substring(cref.LastIndexOf('.') + 1);
        return cref.StartsWith("P:", StringComparison.Ordinal) ? Names.Camel(name) : name;
    }
}
