using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace DealNews.Generators.Tests;

/// <summary>
/// A declaration that the generator cannot take has a diagnostic; nothing is skipped and nothing is thrown.
/// </summary>
public sealed partial class DiagnosticTests
{
    private const string Marks = """[ModelRecord, SchemaText("A.")]""";
    private const string FactMarks = """[FactKind("sale"), SchemaText("A.")]""";
    private const string Sale = Marks + " public sealed partial record Sale : Extensible";
    private const string Member = """[SchemaText("M.")]""";

    /// <summary>Each id, a declaration that has it, and its message.</summary>
    public static TheoryData<string, string, string> Faults =>
        new()
        {
            {
                "DNG001",
                $$"""{{Marks}} public sealed record Sale : Extensible;""",
                "Type 'Sale' must be declared partial, because the generator adds members to it"
            },
            {
                "DNG002",
                $$"""{{Marks}} public partial record Sale : Extensible;""",
                "Type 'Sale' must be a sealed record"
            },
            {
                "DNG002",
                """
                    [Vocabulary, SchemaText("V.")]
                    public partial struct Tone { [SchemaText("T.")] public static partial Tone Loud { get; } }
                    """,
                "Type 'Tone' must be a readonly struct"
            },
            {
                "DNG003",
                $$"""{{Marks}} public sealed partial record Sale<T> : Extensible;""",
                "Type 'Sale' must be a non-generic type directly in the namespace DealNews"
            },
            {
                "DNG004",
                $$"""{{FactMarks}} public sealed partial record Sale : Extensible;""",
                "Record 'Sale' must derive from 'DealNews.Fact' to have the attribute 'FactKind'"
            },
            {
                "DNG004",
                $$"""{{Marks}} public sealed partial record Sale;""",
                "Record 'Sale' must derive from 'DealNews.Extensible' to have the attribute 'ModelRecord'"
            },
            {
                "DNG005",
                """[SchemaText("A.")] public sealed partial record Sale : Extensible;""",
                "Record 'Sale' derives from Extensible and must have the attribute 'FactKind' or 'ModelRecord'"
            },
            {
                "DNG006",
                OfMember("Uri? Place"),
                "Member 'Sale.Place' has the type 'Uri?', for which no JSON form is known"
            },
            {
                "DNG006",
                OfMember("int[]? Places"),
                "Member 'Sale.Places' has the type 'int[]?', for which no JSON form is known"
            },
            {
                "DNG006",
                OfMember("ValueList<decimal> Places"),
                "Member 'Sale.Places' has the type 'ValueList<decimal>', for which no JSON form is known"
            },
            {
                "DNG006",
                OfMember("ValueList<string?> Places"),
                "Member 'Sale.Places' has the type 'ValueList<string?>', for which no JSON form is known"
            },
            {
                "DNG007",
                $$"""{{Sale}} { {{Member}} public string? Place { get; set; } }""",
                "Member 'Sale.Place' must have an init accessor, or be computed"
            },
            {
                "DNG007",
                $$"""{{Sale}} { {{Member}} public string? Place { get; } }""",
                "Member 'Sale.Place' must have an init accessor, or be computed"
            },
            {
                "DNG008",
                $$"""{{Sale}} { public Sale(string place) { } }""",
                "Record 'Sale' must have a parameterless constructor; declare its members as properties"
            },
            { "DNG009", OfMembers(65), "Record 'Sale' has 65 members in JSON; 64 is the maximum" },
            {
                "DNG010",
                $$"""
                    {{Marks}} public sealed partial record Sale : Extensible
                    {
                        {{Member}} public string? Place { get; init; }
                        {{Member}} [JsonPropertyName("place")] public string? Where { get; init; }
                    }
                    """,
                "'Sale.Where' has the JSON name 'place', which another member or term of 'Sale' already has"
            },
            {
                "DNG010",
                $$"""
                    {{FactMarks}} public sealed partial record Sale : Fact
                    {
                        {{Member}} [JsonPropertyName("kind")] public string? Sort { get; init; }
                    }
                    """,
                "'Sale.Sort' has the JSON name 'kind', which another member or term of 'Sale' already has"
            },
            {
                "DNG011",
                $$"""
                    {{FactMarks}} public sealed partial record Purchase : Fact;
                    {{FactMarks}} public sealed partial record Sale : Fact;
                    """,
                "Record 'Sale' has the kind 'sale', which 'Purchase' already has"
            },
            {
                "DNG012",
                """[ModelRecord] public sealed partial record Sale : Extensible;""",
                "'Sale' must have the attribute 'SchemaText' with a text that is not blank"
            },
            {
                "DNG012",
                $$"""{{Sale}} { public string? Place { get; init; } }""",
                "'Sale.Place' must have the attribute 'SchemaText' with a text that is not blank"
            },
            { "DNG013", OfMember("decimal Place"), "Member 'Sale.Place' must be nullable" },
            { "DNG013", OfMember("bool? Place"), "Member 'Sale.Place' must be not nullable" },
            { "DNG013", OfMember("EntityId Place"), "Member 'Sale.Place' must be nullable or required" },
            { "DNG013", OfMember("Fact? Place"), "Member 'Sale.Place' must be a list of facts" },
            {
                "DNG014",
                """[FactKind("a sale"), SchemaText("A.")] public sealed partial record Sale : Fact;""",
                "Record 'Sale' has the kind 'a sale'; expected a name in camel case"
            },
            {
                "DNG015",
                """
                    [Vocabulary, SchemaText("V.")]
                    public readonly partial struct Tone
                    {
                        [SchemaText("T.")] public static partial Tone Loud { get; }
                        public static Tone Soft => default;
                    }
                    """,
                "'Tone.Soft' must be a public static partial property of the type 'Tone' to be a term"
            },
            {
                "DNG016",
                """[Vocabulary, SchemaText("V.")] public readonly partial struct Tone;""",
                "Vocabulary 'Tone' has no terms"
            },
            {
                "DNG016",
                """
                    [Vocabulary(Default = "Soft"), SchemaText("V.")]
                    public readonly partial struct Tone { [SchemaText("T.")] public static partial Tone Loud { get; } }
                    """,
                "Vocabulary 'Tone' has no term 'Soft', which is its default"
            },
            {
                "DNG017",
                """[TextForm("a code", "DN1001"), SchemaText("C.")] public readonly partial struct Code;""",
                "Type 'Code' must declare 'static TextFault? Check(ReadOnlySpan<char> text)'"
            },
            {
                "DNG018",
                OfMember("[References(EntitySorts.Company)] string? Place"),
                "The attribute 'References' of member 'Sale.Place' requires the type 'EntityId'"
            },
            {
                "DNG018",
                OfMember("[MayBeSingle] ValueList<EntityId> Place"),
                "The attribute 'MayBeSingle' of member 'Sale.Place' requires the type 'ValueList<string>'"
            },
        };

    /// <summary>The ids of the descriptors.</summary>
    public static TheoryData<string> Ids => [.. AllDescriptors().Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Faults))]
    public void Generate_Fault_HasItsDiagnostic(string id, string declaration, string message)
    {
        var result = Run(declaration).Result;

        Assert.Null(result.Exception);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((id, message), (diagnostic.Id, diagnostic.GetMessage(null)));
        Assert.Equal("Sale.cs", diagnostic.Location.GetLineSpan().Path);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Generate_Fault_LeavesOtherDeclarationsAsTheyAre(string id, string declaration, string message)
    {
        Assert.NotEmpty(id + message);
        var files = Run(declaration).Result.GeneratedSources.Select(source => source.HintName).ToHashSet();

        Assert.Superset(Run("").Result.GeneratedSources.Select(source => source.HintName).ToHashSet(), files);
    }

    // The faults of tables are in a test of their own.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_Any_HasATestADocumentedSectionAndAReleaseNote(string id)
    {
        Assert.True(id == Descriptors.NotInTables.Id || Faults.Any(row => row.Data.Item1 == id));
        Assert.Contains($"\n## {id}\n", Repository.Read("docs/diagnostics.md"), StringComparison.Ordinal);
        Assert.Contains(
            $"\n{id} | ",
            Repository.Read("src/DealNews.Generators/AnalyzerReleases.Unshipped.md")
                + Repository.Read("src/DealNews.Generators/AnalyzerReleases.Shipped.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void DiagnosticsPage_EverySection_IsOfADescriptor() =>
        Assert.Equal(
            AllDescriptors().Select(descriptor => $"{descriptor.Id}: {descriptor.Title}"),
            Section()
                .Matches(Repository.Read("docs/diagnostics.md"))
                .Select(match => $"{match.Groups[1].Value}: {match.Groups[2].Value}")
        );

    [Fact]
    public void Generate_64Members_HasNoDiagnostic() => Assert.Empty(Run(OfMembers(64)).Result.Diagnostics);

    [Fact]
    public void Generate_Library_HasNoDiagnostic()
    {
        Assert.Null(Library.Run.Result.Exception);
        Assert.Empty(Library.Run.Result.Diagnostics);
    }

    private static GeneratorRun Run(string declaration) =>
        new(
            (Stub.Path, Stub.Text),
            ("Sale.cs", $"using System; using System.Text.Json.Serialization; namespace DealNews; {declaration}")
        );

    private static string OfMember(string member)
    {
        var end = member[0] == '[' ? member.IndexOf(']', StringComparison.Ordinal) + 1 : 0;
        var (attributes, name) = (member[..end], member[end..]);
        return $$"""{{Sale}} { {{Member}} {{attributes}} public {{name}} { get; init; } }""";
    }

    private static string OfMembers(int count) =>
        $"{Sale} {{ "
        + string.Concat(Enumerable.Range(0, count).Select(i => $"{Member} public string? M{i} {{ get; init; }} "))
        + "}";

    private static IEnumerable<DiagnosticDescriptor> AllDescriptors() =>
        typeof(Descriptors)
            .GetFields()
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal);

    [GeneratedRegex(@"^## (DNG.*)$\n\n\*\*(.*?)\.\*\*", RegexOptions.Multiline)]
    private static partial Regex Section();
}
