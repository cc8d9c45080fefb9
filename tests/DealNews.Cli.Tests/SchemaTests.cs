using DealNews.Json;
using DealNews.Schema;

namespace DealNews.Cli.Tests;

public sealed class SchemaTests
{
    public static TheoryData<string[], string> Forms() =>
        new()
        {
            { ["schema"], DealNewsSchema.JsonSchema() },
            { ["schema", "--profile", "open"], DealNewsSchema.JsonSchema() },
            { ["schema", "--profile", "strict"], DealNewsSchema.StrictJsonSchema() },
            { ["schema", "--typescript"], DealNewsSchema.TypeScript() },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Schema_ValidOptions_WritesSchemaOfLibrary(string[] arguments, string expected)
    {
        using var scratch = new Scratch();

        var result = await scratch.RunAsync(arguments);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(expected, result.Output);
    }

    [Theory]
    [InlineData("schema", "--profile", "loose")]
    [InlineData("schema", "--profile", "strict", "--typescript")]
    public async Task Schema_InvalidOptions_Fails(params string[] arguments)
    {
        using var scratch = new Scratch();

        var result = await scratch.RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
    }
}
