using System.Globalization;

namespace DealNews.Tables.Tests;

/// <summary>
/// An engine that filters Parquet files finds every row, also those of row groups that it could skip.
/// </summary>
public sealed class ParquetTests : IDisposable
{
    // The last two are in the other order in UTF-16.
    private static readonly string[] s_names = ["", " ", "Gaon", "gaon", "가온", "Ａ", "\U0001F600"];

    private static readonly DateTimeOffset[] s_times =
    [
        DateTimeOffset.MinValue,
        new(1969, 12, 31, 23, 59, 59, 999, TimeSpan.Zero),
        new(2026, 3, 1, 8, 30, 15, TimeSpan.FromHours(9)),
        new(9999, 12, 31, 23, 59, 59, TimeSpan.Zero),
    ];

    private static readonly decimal[] s_amounts =
    [
        -79_228_162_514_264_337_593.123456789m,
        -0.000000001m,
        0m,
        0.5m,
        1.10m,
        79_228_162_514_264_337_593_543_950_335m,
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Filter_PublishedAt_FindsItsRow()
    {
        using var database = await LoadAsync([
            .. s_times.Select((time, i) => Document(i) with { Article = At(time, i) }),
        ]);

        foreach (var time in s_times)
        {
            var text = time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture);
            Assert.Equal(
                ["1|1"],
                database.Rows(
                    $"SELECT count(*), count(DISTINCT published_at) FROM '{File("documents")}' "
                        + $"WHERE published_at = TIMESTAMPTZ '{text}+00'"
                )
            );
            Assert.Equal(
                [$"{s_times.Count(other => other >= time)}"],
                database.Rows(
                    $"SELECT count(*) FROM '{File("documents")}' WHERE published_at >= TIMESTAMPTZ '{text}+00'"
                )
            );
        }
    }

    [Fact]
    public async Task Filter_OfClickHouse_FindsItsRow()
    {
        using var database = Engines.Start(SqlEngine.ClickHouse);
        await TestTables.WriteAsync(
            _folder.Path,
            s_times.Select((time, i) => Document(i) with { Article = At(time, i) })
        );

        Assert.Equal(
            ["1"],
            database.Rows(
                $"SELECT count(*) AS n FROM file('{File("documents")}', 'Parquet') "
                    + "WHERE published_at > '2026-02-28 23:30:14' AND published_at < '2026-02-28 23:30:16'"
            )
        );
    }

    [Fact]
    public async Task Filter_Text_FindsItsRow()
    {
        using var database = await LoadAsync([
            .. s_names.Select(
                (name, i) =>
                    Document(i) with
                    {
                        Article = new()
                        {
                            Id = $"{i}",
                            Publisher = "P",
                            Headline = name,
                        },
                    }
            ),
        ]);

        Assert.All(
            s_names,
            name =>
                Assert.Equal(
                    ["1"],
                    database.Rows($"SELECT count(*) FROM '{File("documents")}' WHERE headline = '{name}'")
                )
        );
    }

    [Fact]
    public async Task Filter_Decimal_FindsItsRow()
    {
        using var database = await LoadAsync([
            .. s_amounts.Select((amount, i) => Document(i) with { Facts = [Valuation(amount)] }),
        ]);

        foreach (var amount in s_amounts)
        {
            var number = FormattableString.Invariant($"CAST('{amount}' AS DECIMAL(38, 9))");
            Assert.Equal(
                [$"1|{s_amounts.Count(other => other <= amount)}"],
                database.Rows(
                    $"SELECT count(*) FILTER (lower = {number}), count(*) "
                        + $"FROM '{File("amounts")}' WHERE lower <= {number}"
                )
            );
        }
    }

    [Fact]
    public async Task Filter_ManyRowGroups_FindsEachRow()
    {
        const int Count = 70_000;
        var facts = Enumerable.Range(0, 1000).Select(i => Valuation(i) with { AsOf = $"{1000 + i}" }).ToArray();
        using var database = await LoadAsync([
            .. Enumerable.Range(0, Count / 1000).Select(i => Document(i) with { Facts = [.. facts] }),
        ]);

        Assert.Equal(
            [$"{Count}|true"],
            database.Rows(
                $"SELECT sum(row_group_num_rows), count(*) > 1 FROM (SELECT DISTINCT row_group_id, row_group_num_rows "
                    + $"FROM parquet_metadata('{File("facts")}'))"
            )
        );
        Assert.Equal(
            ["70|70|1037-12-31"],
            database.Rows(
                $"SELECT count(*), count(DISTINCT document_key), max(as_of_latest) FROM '{File("facts")}' "
                    + "WHERE as_of_earliest = DATE '1037-01-01' AND fact_index = 37"
            )
        );
    }

    [Fact]
    public async Task Write_LongText_HasNoSmallestAndLargestValue()
    {
        var text = new string('x', 100_000);
        using var database = await LoadAsync([
            Document(0) with
            {
                Article = new()
                {
                    Publisher = "P",
                    Id = "1",
                    Headline = text,
                },
            },
        ]);

        Assert.True(new FileInfo(File("documents")).Length < 10_000);
        Assert.Equal(
            ["1"],
            database.Rows($"SELECT count(*) FROM '{File("documents")}' WHERE headline = repeat('x', 100000)")
        );
    }

    private static ArticleFacts Document(int number) =>
        new()
        {
            Article = new() { Publisher = "P", Id = $"{number}" },
            Companies = [new() { Id = "gaon" }],
        };

    private static Article At(DateTimeOffset time, int number) =>
        new()
        {
            Publisher = "P",
            Id = $"{number}",
            PublishedAt = time,
        };

    private static Valuation Valuation(decimal amount) =>
        new()
        {
            Company = "gaon",
            Amount = ReportedAmount.Exactly(new(amount, Currency.KRW)),
            Timing = ValuationTiming.Current,
        };

    private string File(string table) => _folder.File($"{table}.parquet");

    private Task<DuckDatabase> LoadAsync(ArticleFacts[] documents) => TestTables.LoadAsync(_folder.Path, documents);
}
