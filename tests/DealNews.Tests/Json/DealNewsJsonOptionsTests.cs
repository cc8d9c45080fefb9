using System.Text.Json;
using DealNews.Json;

namespace DealNews.Tests;

public sealed class DealNewsJsonOptionsTests
{
    private static readonly FactKind s_layoff = FactKind.Create("layoff", ApplicationJson.Default.Layoff);

    [Fact]
    public void Equals_SameValues_IsTrue()
    {
        var options = new DealNewsJsonOptions { FactKinds = [s_layoff], WriteIndented = true };

        Assert.Equal(options, new() { FactKinds = [s_layoff], WriteIndented = true });
        Assert.Equal(options.GetHashCode(), (options with { Limits = new() }).GetHashCode());
        Assert.NotEqual(options, options with { FactKinds = [] });
        Assert.NotEqual(options, options with { WriteIndented = false });
        Assert.NotEqual(options, options with { MaxDegreeOfParallelism = 2 });
        Assert.NotEqual(options, options with { Limits = new() { Faults = 1 } });
    }

    [Fact]
    public void FactKinds_RepeatedKindOrRecord_Throws()
    {
        Assert.Throws<ArgumentException>(() => new DealNewsJsonOptions { FactKinds = [s_layoff, s_layoff] });
        Assert.Throws<ArgumentException>(() =>
            new DealNewsJsonOptions
            {
                FactKinds = [s_layoff, FactKind.Create("dismissal", ApplicationJson.Default.Layoff)],
            }
        );
    }

    [Fact]
    public void AddDealNews_CalledAgain_ReplacesTheOptions()
    {
        var options = new JsonSerializerOptions(DealNewsJson.SerializerOptions).AddDealNews(
            new() { FactKinds = [s_layoff] }
        );
        options.TypeInfoResolverChain.Add(ApplicationJson.Default);
        var json = JsonSerializer.Serialize<Fact>(new Layoff { Company = "a", Jobs = 5 }, options);

        Assert.IsType<Layoff>(JsonSerializer.Deserialize<Fact>(json, options));
        Assert.IsType<UnknownFact>(
            JsonSerializer.Deserialize<Fact>(
                json,
                new JsonSerializerOptions(DealNewsJson.SerializerOptions)
                    .AddDealNews(new() { FactKinds = [s_layoff] })
                    .AddDealNews()
            )
        );
    }

    [Fact]
    public void DealNewsJsonConverter_TypeOutsideTheFormat_ThrowsAtOnce() =>
        Assert.Throws<NotSupportedException>(() => new DealNewsJsonConverter<int>());
}
