using System.Globalization;
using System.Text;
using DealNews.Benchmarks;
using DealNews.Json;
using DealNews.Testing;

namespace DealNews.Tables.Tests;

public sealed class QuestionTests
{
    private const string Folder = "docs/sql";
    private const int LongestQuestion = 900;

    private static readonly SqlEngine[] s_engines = [SqlEngine.DuckDb, SqlEngine.PostgreSql, SqlEngine.ClickHouse];

    private static readonly ArticleFacts[] s_examples = [.. Samples.All.Select(sample => sample.Document)];

    private static readonly ArticleFacts[] s_documents = [.. s_examples, .. Corpus.Documents(300)];

    public static TheoryData<SqlEngine> EngineNames { get; } = [.. s_engines];

    public static TheoryData<string> Questions { get; } = [.. Answers.All.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Question_Any_IsShort(string name) =>
        Assert.InRange(Repository.Read($"{Folder}/{name}.sql").Length, 1, LongestQuestion);

    [Fact]
    public void Questions_InFolder_AreAnswered() =>
        Assert.Equal(
            Answers.All.Keys.Order(StringComparer.Ordinal),
            Directory
                .GetFiles(Repository.PathOf(Folder), "*.sql")
                .Select(Path.GetFileNameWithoutExtension)
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(EngineNames))]
    public async Task Engine_TablesLoadedTwice_AnswersAsTheDocuments(SqlEngine engine)
    {
        using var database = Engines.Start(engine);
        using var folder = new TemporaryFolder();
        await LoadAsync(database, engine, folder, s_documents);
        database.Execute(TableSql.LoadTables(engine, folder.Path));

        foreach (var (name, answer) in Answers.All)
        {
            var expected = answer(s_documents).Order(StringComparer.Ordinal);
            var actual = database.Rows(Repository.Read($"{Folder}/{name}.sql")).Order(StringComparer.Ordinal);
            Assert.True(expected.SequenceEqual(actual), Difference(name, [.. expected], [.. actual]));
        }
    }

    [Theory]
    [MemberData(nameof(EngineNames))]
    public async Task Engine_Tables_HaveTypesForMoneyDaysAndMoments(SqlEngine engine)
    {
        using var database = Engines.Start(engine);
        using var folder = new TemporaryFolder();
        ArticleFacts document = new()
        {
            Article = new() { PublishedAt = new(2026, 3, 1, 8, 30, 15, TimeSpan.FromHours(9)) },
            Companies = [new() { Id = "gaon" }],
            Facts =
            [
                new Valuation
                {
                    Company = "gaon",
                    Amount = ReportedAmount.Exactly(new(79228162514264337593.123456789m, Currency.KRW)),
                    Timing = ValuationTiming.Current,
                    AsOf = "2026-02",
                },
            ],
        };
        await LoadAsync(database, engine, folder, [document]);

        Assert.Equal(
            ["79228162514264337593.123456789"],
            database.Rows(
                "SELECT lower FROM amounts WHERE lower = upper "
                    + "AND lower > CAST('79228162514264337593.123456788' AS DECIMAL(38, 9))"
            )
        );
        Assert.Equal(
            ["2026-02-01|2026-02-28"],
            database.Rows(
                "SELECT as_of_earliest, as_of_latest FROM facts WHERE as_of_earliest < as_of_latest "
                    + "AND extract(DAY FROM as_of_latest) = 28"
            )
        );
        Assert.Equal(
            ["1772321415|540"],
            database.Rows(
                $"SELECT {EpochOf(engine)}, published_offset_minutes FROM documents "
                    + $"WHERE published_at > {MomentOf(engine, "2026-02-28 23:30:14")} "
                    + $"AND published_at < {MomentOf(engine, "2026-02-28 23:30:16")}"
            )
        );
    }

    [Theory]
    [MemberData(nameof(EngineNames))]
    public async Task Engine_RawLines_LoseNothing(SqlEngine engine)
    {
        using var database = Engines.Start(engine);
        using var folder = new TemporaryFolder();
        ArticleFacts late = new()
        {
            Companies = [new() { Id = "gaon", Names = [new("zz-late", "Gaon")] }],
            Facts = [new UnknownFact("launch") { Note = "a \"late\" kind" }],
        };
        ArticleFacts[] documents = [.. s_examples, .. Corpus.Documents(50), late];
        var lines = folder.File("facts.jsonl");
        await File.WriteAllTextAsync(
            lines,
            DealNewsJson.SerializeLines(documents),
            TestContext.Current.CancellationToken
        );

        database.Execute(TableSql.LoadLines(engine, lines));

        Assert.Equal([$"{documents.Length}"], database.Rows("SELECT count(*) AS n FROM raw_documents"));
        Assert.Equal([$"{documents.Sum(each => each.Facts.Count)}"], database.Rows(FactCountOf(engine)));
        Assert.Equal(["gaon|Gaon"], database.Rows(LateNameOf(engine)));
    }

    [Fact]
    public async Task Page_OfQuestions_HasTheAnswersOfTheExamples()
    {
        using var database = new DuckDatabase();
        using var folder = new TemporaryFolder();
        await LoadAsync(database, SqlEngine.DuckDb, folder, s_examples);
        var page = new StringBuilder(Introduction);
        foreach (var name in Answers.All.Keys)
        {
            var sql = Repository.Read($"{Folder}/{name}.sql");
            page.Append(CultureInfo.InvariantCulture, $"\n## {TitleOf(sql)}\n\n");
            page.Append(CultureInfo.InvariantCulture, $"[{name}.sql]({name}.sql)\n\n");
            foreach (var row in database.Table(sql))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row.Select(Markdown))} |\n");
            }
        }

        Repository.AssertKept($"{Folder}/README.md", page.ToString());
    }

    private const string Introduction = """
        # Ten questions in SQL

        The queries run unchanged in DuckDB, PostgreSQL and ClickHouse over the [tables](../tables.md) that
        `dealnews export` writes. The tests run them in each engine over the examples and over generated
        documents, and compare the answers with those computed in C#. The answers below are those over the
        [examples](../examples/README.md).

        """;

    private static async Task LoadAsync(
        IEngine database,
        SqlEngine engine,
        TemporaryFolder folder,
        IEnumerable<ArticleFacts> documents
    )
    {
        var format = engine == SqlEngine.PostgreSql ? TableFormat.Csv : TableFormat.Parquet;
        await TestTables.WriteAsync(folder.Path, documents, new() { Format = format });
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in Directory.GetFiles(folder.Path))
            {
                File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.OtherRead);
            }
        }

        database.Execute(TableSql.CreateTables(engine));
        database.Execute(TableSql.LoadTables(engine, folder.Path));
    }

    private static string MomentOf(SqlEngine engine, string utc) =>
        engine == SqlEngine.ClickHouse ? $"toDateTime64('{utc}', 6, 'UTC')" : $"TIMESTAMP WITH TIME ZONE '{utc}+00:00'";

    private static string EpochOf(SqlEngine engine) =>
        engine == SqlEngine.ClickHouse
            ? "toUnixTimestamp(published_at) AS seconds"
            : "extract(EPOCH FROM published_at) AS seconds";

    private static string FactCountOf(SqlEngine engine) =>
        engine switch
        {
            SqlEngine.PostgreSql => "SELECT count(*) AS n FROM raw_facts",
            _ => "SELECT sum(length(facts)) AS n FROM raw_documents",
        };

    private static string LateNameOf(SqlEngine engine) =>
        engine switch
        {
            SqlEngine.PostgreSql => "SELECT entity_id, name FROM raw_company_names WHERE language = 'zz-late'",
            SqlEngine.DuckDb =>
                "SELECT entity_id, names['zz-late'] AS name FROM raw_company_names WHERE names['zz-late'] IS NOT NULL",
            _ => "SELECT entity_id, names['zz-late'] AS name FROM raw_company_names WHERE names['zz-late'] != ''",
        };

    private static string TitleOf(string sql) => sql[3..sql.IndexOf('?', StringComparison.Ordinal)];

    private static string Markdown(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Difference(string name, string[] expected, string[] actual) =>
        $"{name}: {expected.Length} rows expected, {actual.Length} found.\n"
        + $"Missing: {string.Join("\n  ", expected.Except(actual).Take(3))}\n"
        + $"Unexpected: {string.Join("\n  ", actual.Except(expected).Take(3))}";
}
