using Microsoft.CodeAnalysis;

namespace DealNews.Generators.Tests;

/// <summary>An edit regenerates only the files of the declaration that it changes.</summary>
public sealed class IncrementalityTests
{
    private const string Purchase = """
        namespace DealNews;

        [ModelRecord, SchemaText("A purchase.")]
        public sealed partial record Purchase : Extensible
        {
            [SchemaText("The item.")]
            public string? Item { get; init; }

            public bool IsKnown() => Item is not null;
        }
        """;

    private const string Sale = """
        namespace DealNews;

        [FactKind("sale"), SchemaText("A sale.")]
        public sealed partial record Sale : Fact
        {
            [SchemaText("The tone.")]
            public Tone? Tone { get; init; }
        }
        """;

    private const string Tone = """
        namespace DealNews;

        [Vocabulary, SchemaText("A tone.")]
        public readonly partial struct Tone
        {
            [SchemaText("Not soft.")]
            public static partial Tone Loud { get; }
        }
        """;

    private static readonly string[] s_values =
    [
        DealNewsGenerator.Steps.Records,
        DealNewsGenerator.Steps.Facts,
        DealNewsGenerator.Steps.Forms,
        DealNewsGenerator.Steps.Vocabularies,
    ];

    /// <summary>Edits that change no declaration of the model.</summary>
    public static TheoryData<string, string, string> NeutralEdits =>
        new()
        {
            { "Stub.cs", "=> 1;", "=> 2;" },
            { "Purchase.cs", "Item is not null", "Item != null" },
            { "Purchase.cs", "namespace DealNews;", "\n// A comment.\nnamespace DealNews;" },
        };

    /// <summary>Edits of one declaration: the file, the edit, and the step and type that change.</summary>
    public static TheoryData<string, string, string, string> Edits =>
        new()
        {
            { "Purchase.cs", "string? Item", "string? Items", DealNewsGenerator.Steps.Records },
            { "Purchase.cs", "The item.", "The article.", DealNewsGenerator.Steps.Records },
            { "Sale.cs", "\"sale\"", "\"disposal\"", DealNewsGenerator.Steps.Facts },
            { "Tone.cs", "Loud", "Soft", DealNewsGenerator.Steps.Vocabularies },
        };

    [Theory]
    [MemberData(nameof(NeutralEdits))]
    public void Edit_OutsideDeclarations_RegeneratesNothing(string path, string text, string replacement)
    {
        var run = Run();
        run.Edit(path, text, replacement);

        Assert.All(s_values.Append(DealNewsGenerator.Steps.Model).SelectMany(run.Step), AssertUnchanged);
        Assert.All(run.Outputs(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void Edit_OneDeclaration_RegeneratesItAlone(string path, string text, string replacement, string step)
    {
        var run = Run();
        run.Edit(path, text, replacement);

        var changed = Assert.Single(
            s_values.SelectMany(run.Step),
            value => value.Reason is not (IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached)
        );
        Assert.Equal(IncrementalStepRunReason.Modified, changed.Reason);
        Assert.Contains(run.Step(step), value => ReferenceEquals(value.Value, changed.Value));
        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(run.Step(DealNewsGenerator.Steps.Model)).Reason);
    }

    [Fact]
    public void Edit_NewRecord_LeavesTheOthersAsTheyAre()
    {
        var run = Run();
        run.Edit(
            "Tone.cs",
            "namespace DealNews;",
            $"{Purchase.Replace("Purchase", "Loan", StringComparison.Ordinal)}\n"
        );

        Assert.Equal(
            IncrementalStepRunReason.New,
            Assert
                .Single(run.Step(DealNewsGenerator.Steps.Records), value => value.Value is RecordType { Name: "Loan" })
                .Reason
        );
        Assert.All(
            s_values.SelectMany(run.Step).Where(value => value.Value is not RecordType { Name: "Loan" }),
            AssertUnchanged
        );
    }

    private static GeneratorRun Run() =>
        new((Stub.Path, Stub.Text), ("Purchase.cs", Purchase), ("Sale.cs", Sale), ("Tone.cs", Tone));

    private static void AssertUnchanged((object Value, IncrementalStepRunReason Reason) value) =>
        Assert.True(
            value.Reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached,
            $"{value.Value} is {value.Reason}."
        );
}
