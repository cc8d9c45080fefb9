using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DealNews.Generators;

/// <summary>
/// Generates the columns of the table of facts and the code that writes a fact to the tables, from the records of a
/// referenced assembly.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TablesGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var facts = context.SyntaxProvider.ForAttributeWithMetadataName(
            KnownNames.FactTable,
            static (node, _) => node is ClassDeclarationSyntax,
            static (declaration, _) => FactTableParser.Parse(declaration.SemanticModel.Compilation)
        );
        context.RegisterSourceOutput(facts, static (output, kinds) => Write(output, kinds));
    }

    private static void Write(SourceProductionContext output, EquatableArray<TableRecord> kinds)
    {
        var columns = TableColumns.Of(kinds);
        Add(output, "FactColumns", FactTableWriter.WriteColumns(columns));
        Add(output, "FactWriter", FactTableWriter.WriteSwitch(kinds));
        foreach (var kind in kinds)
        {
            Add(output, $"{kind.Name}Rows", FactTableWriter.WriteKind(kind, columns));
        }
    }

    private static void Add(SourceProductionContext output, string type, string source) =>
        output.AddSource($"{type}.g.cs", SourceText.From(source, Encoding.UTF8));
}
