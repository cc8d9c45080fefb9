using System.Text.Json;

namespace DealNews.Cli.Tests;

public sealed class CurrenciesTests
{
    private static readonly int s_current = Currency.All.Count(currency => currency.IsCurrent);

    [Fact]
    public async Task Currencies_Pipe_WritesTabSeparatedValues()
    {
        using var scratch = new Scratch();

        var lines = (await scratch.RunAsync("currencies")).Output.TrimEnd('\n').Split('\n');

        Assert.Equal("code\tnumber\tname\tminorUnit\twithdrawn", lines[0]);
        Assert.Contains("KRW\t410\tWon\t0\t", lines);
        Assert.Contains("XAU\t959\tGold\t\t", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("DEM", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Equal(5, line.Split('\t').Length));
        Assert.Equal(s_current + 1, lines.Length);
    }

    [Fact]
    public async Task Currencies_Historic_IncludesWithdrawnCurrencies()
    {
        using var scratch = new Scratch();

        var lines = (await scratch.RunAsync("currencies", "--historic")).Output.TrimEnd('\n').Split('\n');

        Assert.Contains("DEM\t276\tDeutsche Mark\t\t2002-03", lines);
        Assert.Equal(Currency.All.Count + 1, lines.Length);
    }

    [Fact]
    public async Task Currencies_Json_OmitsAbsentMembers()
    {
        using var scratch = new Scratch();

        var currencies = JsonElement
            .Parse((await scratch.RunAsync("currencies", "--historic", "--format", "json")).Output)
            .EnumerateArray()
            .ToDictionary(currency => currency.GetProperty("code").GetString()!);

        Assert.Equal(Currency.All.Select(currency => currency.Code), currencies.Keys);
        Assert.True(
            JsonElement.DeepEquals(
                JsonElement.Parse("""{"code":"KRW","number":"410","name":"Won","minorUnit":0}"""),
                currencies["KRW"]
            )
        );
        Assert.True(
            JsonElement.DeepEquals(
                JsonElement.Parse("""{"code":"XFO","name":"Gold-Franc","withdrawn":"2006-10"}"""),
                currencies["XFO"]
            )
        );
    }

    [Fact]
    public async Task Currencies_Terminal_WritesTableThatFits()
    {
        using var scratch = new Scratch();

        var result = await new ToolRun
        {
            Directory = scratch.Path,
            IsTerminal = true,
            AllowsColour = false,
        }.RunAsync("currencies");

        var lines = result.Output.TrimEnd('\n').Split('\n');
        Assert.Contains(lines, line => line.Contains("Minor unit", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("KRW    410      Won", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
    }
}
