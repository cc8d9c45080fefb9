namespace DealNews.Generators.Tests;

/// <summary>
/// A small model with one declaration of each sort: two kinds of fact, a part of one, an amount, a vocabulary with
/// stages and a text form. A new kind of fact of the library does not change what the generator writes for it.
/// </summary>
internal static class SampleModel
{
    private const string Sale = """
        namespace DealNews;

        [FactKind("sale"), SchemaText("A sale of goods.")]
        public sealed partial record Sale : Fact
        {
            [SchemaText("The seller."), References(EntitySorts.Company)]
            public required EntityId Seller { get; init; }

            [SchemaText("The buyers."), References(EntitySorts.Company)]
            public ValueList<EntityId> Buyers { get; init; }

            [SchemaText("The items.")]
            public required ValueList<SaleItem> Items { get; init; }

            [SchemaText("The price in all.")]
            public ReportedAmount? Price { get; init; }

            [SchemaText("The stage.")]
            public required SaleStage Stage { get; init; }

            [SchemaText("The conditions."), MayBeSingle]
            public ValueList<string> Conditions { get; init; }

            [SchemaText("The sale of which this one is a part."), ReferencesFact("sale")]
            public FactId? PartOf { get; init; }
        }
        """;

    private const string Review = """
        namespace DealNews;

        [FactKind("review"), SchemaText("A review of goods.")]
        public sealed partial record Review : Fact
        {
            [SchemaText("The text.")]
            public required string Text { get; init; }

            [SchemaText("The time.")]
            public DateTimeOffset? At { get; init; }
        }
        """;

    private const string SaleItem = """
        namespace DealNews;

        [ModelRecord, SchemaText("Goods of a sale.")]
        public sealed partial record SaleItem : Extensible
        {
            [SchemaText("The article number.")]
            public required ArticleNumber Number { get; init; }

            [SchemaText("The count.")]
            public int? Count { get; init; }

            [SchemaText("The weight in kilograms.")]
            public decimal? Weight { get; init; }

            [SchemaText("Whether the goods are used.")]
            public bool IsUsed { get; init; }
        }
        """;

    private const string ReportedAmount = """
        namespace DealNews;

        [ModelRecord, SchemaText("An amount.")]
        public sealed partial record ReportedAmount : Extensible
        {
            [SchemaText("The exact amount.")]
            public Money? Exact { get; init; }
        }
        """;

    private const string SaleStage = """
        namespace DealNews;

        [Vocabulary, SchemaText("The stage of a sale.")]
        public readonly partial struct SaleStage
        {
            [SchemaText("Offered."), Stage]
            public static partial SaleStage Offered { get; }

            [SchemaText("Sold."), Stage]
            public static partial SaleStage Sold { get; }

            [SchemaText("Called off.")]
            public static partial SaleStage CalledOff { get; }
        }
        """;

    private const string ArticleNumber = """
        namespace DealNews;

        [TextForm("an article number", "DN1001", Pattern = "^[0-9]+$")]
        [SchemaText("The number of an article.")]
        public readonly partial struct ArticleNumber
        {
            internal static TextFault? Check(ReadOnlySpan<char> text) => null;
        }
        """;

    private static readonly Lazy<GeneratorRun> s_run = new(() =>
        new(
            (Stub.Path, "global using System;\n" + Stub.Text),
            ("Sale.cs", Sale),
            ("Review.cs", Review),
            ("SaleItem.cs", SaleItem),
            ("ReportedAmount.cs", ReportedAmount),
            ("SaleStage.cs", SaleStage),
            ("ArticleNumber.cs", ArticleNumber)
        )
    );

    private static readonly Lazy<GeneratorRun> s_tables = new(() =>
        new(
            (Stub.Path, "global using System;\n" + Stub.Text),
            ("Sale.cs", Sale),
            ("SaleItem.cs", SaleItem),
            ("ReportedAmount.cs", ReportedAmount),
            ("SaleStage.cs", SaleStage),
            ("ArticleNumber.cs", ArticleNumber)
        )
    );

    public static GeneratorRun Run => s_run.Value;

    /// <summary>The part of the model that tables can take: a time has no column.</summary>
    public static GeneratorRun Tables => s_tables.Value;
}
