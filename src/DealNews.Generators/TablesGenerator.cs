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
    /// <summary>The tracking name of the step whose result is cached.</summary>
    internal const string Kinds = nameof(Kinds);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var facts = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                KnownNames.FactTable,
                static (node, _) => node is ClassDeclarationSyntax,
                static (declaration, _) => FactTableParser.Parse(declaration.SemanticModel.Compilation)
            )
            .WithTrackingName(Kinds);
        context.RegisterSourceOutput(facts, static (output, kinds) => Write(output, kinds));
    }

    private static void Write(SourceProductionContext output, EquatableArray<TableRecord> kinds)
    {
        var faults = TableFaults.Of(kinds);
        foreach (var (member, reason) in faults)
        {
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.NotInTables, Location.None, member, reason));
        }

        if (faults.Count > 0)
        {
            return;
        }

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
