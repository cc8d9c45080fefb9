using DealNews.Json;
using DealNews.Schema;

namespace DealNews.Tests;

/// <summary>The files in docs/schema are up to date. DEALNEWS_UPDATE=1 regenerates them.</summary>
public sealed class SchemaFileTests
{
    [Fact]
    public void OpenSchemaFile_OfThisModel_IsUpToDate() =>
        AssertUpToDate("dealnews-1.0.schema.json", DealNewsSchema.JsonSchema());

    [Fact]
    public void StrictSchemaFile_OfThisModel_IsUpToDate() =>
        AssertUpToDate("dealnews-1.0.strict.schema.json", DealNewsSchema.StrictJsonSchema());

    [Fact]
    public void DeclarationFile_OfThisModel_IsUpToDate() =>
        AssertUpToDate("dealnews-1.0.d.ts", DealNewsSchema.TypeScript());

    private static void AssertUpToDate(string name, string text)
    {
        var file = Path.Combine(Repository.Root, "docs", "schema", name);
        if (Environment.GetEnvironmentVariable("DEALNEWS_UPDATE") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(text, File.ReadAllText(file));
    }
}
