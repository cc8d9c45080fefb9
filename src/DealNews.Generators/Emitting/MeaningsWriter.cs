using System.Linq;

namespace DealNews.Generators;

/// <summary>Writes data for rules over all declarations: meanings of terms, and alternative members.</summary>
internal static class MeaningsWriter
{
    public static string WriteMeanings(Model model)
    {
        var code = new CodeText("DealNews.Validation");
        code.Line("/// <summary>The meanings of the terms of statuses.</summary>");
        code.Block(
            "internal static class TermMeanings",
            () =>
            {
                foreach (var text in model.Texts.Where(text => text.Terms.Any(term => term.Meaning != 0)))
                {
                    WriteMeaning(code, text);
                }
            }
        );
        return code.ToString();
    }

    /// <summary>Writes the JSON names of members of which records require at least one.</summary>
    public static string WriteAlternatives(Model model)
    {
        var names = model
            .Records.SelectMany(record =>
                record
                    .Alternatives.SelectMany(names => names.Split(','))
                    .Select(name => record.Members.First(member => member.Name == name).JsonName)
            )
            .Distinct()
            .OrderBy(name => name, System.StringComparer.Ordinal);
        var code = new CodeText("DealNews.Validation");
        code.Line("/// <summary>The members that are required unless another member is given.</summary>");
        code.Block(
            "internal static class AlternativeMembers",
            () =>
            {
                code.Line("public static readonly string[] All =").Line("[");
                foreach (var name in names)
                {
                    code.Line($"    {Names.Quote(name)},");
                }

                code.Line("];");
            }
        );
        return code.ToString();
    }

    private static void WriteMeaning(CodeText code, TextType text)
    {
        code.Line($"public static TermMeaning Of({text.Name} term) =>");
        code.Line("    term.Value switch").Line("    {");
        foreach (var term in text.Terms.Where(term => term.Meaning != 0))
        {
            code.Line($"        {Names.Quote(Names.Camel(term.Name))} => (TermMeaning){term.Meaning},");
        }

        code.Line("        _ => TermMeaning.None,").Line("    };").Line();
    }
}
