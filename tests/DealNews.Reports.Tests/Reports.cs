using DealNews.Grounding;
using DealNews.Json;

namespace DealNews.Reports.Tests;

/// <summary>The reports that several tests look at.</summary>
internal static class Reports
{
    /// <summary>Markup, a script and characters that must be visible.</summary>
    public const string Payload =
        "<img src=http://news.example/x onerror=alert(1)>\"'`</style></script><script>alert(2)</script>&\u202E\u0007";

    private static readonly Lazy<string> s_article = new(() => Example("en", "en"));
    private static readonly Lazy<string> s_collection = new(() => HtmlReport.OfDocuments(Examples()));

    public static string Article => s_article.Value;

    public static string Collection => s_collection.Value;

    public static string HostileArticle =>
        HtmlReport.OfArticle(Hostile(), new SourceText($"Gaon {Payload} is worth $5 billion.{Payload}"));

    public static string HostileCollection => HtmlReport.OfDocuments([Hostile(), Hostile(), new ArticleFacts()]);

    public static string Example(string article, string language)
    {
        var suffix = article == "ko" ? "" : $".{article}";
        return HtmlReport.OfArticle(
            DealNewsJson.Deserialize(Repository.Read($"docs/examples/ai-alliance/facts{suffix}.json")),
            new SourceText(Repository.Read($"docs/examples/ai-alliance/article.{article}.txt")),
            new() { Language = new(language) }
        );
    }

    public static List<ArticleFacts> Examples() =>
        [
            .. Directory
                .GetDirectories(Repository.PathOf("docs/examples"))
                .Order(StringComparer.Ordinal)
                .SelectMany(static folder => Directory.GetFiles(folder, "facts*.json").Order(StringComparer.Ordinal))
                .Select(static file => DealNewsJson.Deserialize(File.ReadAllText(file))),
        ];

    public static Valuation Valued(string company, string quote, Money amount) =>
        new()
        {
            Company = new(company),
            Timing = ValuationTiming.Current,
            Amount = ReportedAmount.Exactly(amount),
            Evidence = [new() { Exact = quote }],
        };

    private static ArticleFacts Hostile() =>
        new()
        {
            Article = new()
            {
                Headline = Payload,
                Publisher = Payload,
                Authors = [Payload],
                Url = "javascript:alert(3)",
                Language = new(Payload),
                PublishedAt = DateTimeOffset.UnixEpoch,
            },
            Companies =
            [
                new()
                {
                    Id = new(Payload),
                    Names = [new("en", Payload)],
                    Website = "javascript:alert(4)",
                },
                new() { Id = "b", Names = [new(new(Payload), Payload)] },
            ],
            Facts =
            [
                Valued(Payload, $"Gaon {Payload} is worth $5 billion", Money.Parse("USD 5")) with
                {
                    Timing = new(Payload),
                    Certainty = new(Payload),
                    Attribution = new() { Kind = new(Payload), Name = Payload },
                    Note = Payload,
                },
                Valued(Payload, "nowhere", Money.Parse("USD 7")),
                new Stake { Holder = new(Payload), Company = "b" },
                new UnknownFact(Payload),
            ],
        };
}
