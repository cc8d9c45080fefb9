namespace DealNews.Generators.Tests;

/// <summary>The generator of tables over an assembly with kinds of fact.</summary>
internal static class TablesModel
{
    public const string Path = "FactColumns.cs";

    private const string Attribute = """
        namespace DealNews.Tables;

        [System.AttributeUsage(System.AttributeTargets.Class)]
        internal sealed class FactTableAttribute : System.Attribute;
        """;

    private const string FactColumns = """
        namespace DealNews.Tables;

        [FactTable]
        internal static partial class FactColumns
        {
            public static int First => 5;
        }
        """;

    /// <summary>Runs the generator over the tables of a model.</summary>
    public static GeneratorRun Run(GeneratorRun model) =>
        new(new TablesGenerator(), [model.Reference], ("FactTableAttribute.cs", Attribute), (Path, FactColumns));
}
