using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DealNews.Generators;

/// <summary>
/// Generates code from the declaration of a record, identifier or vocabulary of the model: its JSON
/// codec, the rules that its members imply, its validator, its description for schemas and its <c>ToString</c>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DealNewsGenerator : IIncrementalGenerator
{
    /// <summary>Tracking names of the steps whose results are cached.</summary>
    internal static class Steps
    {
        public const string Records = nameof(Records);
        public const string Facts = nameof(Facts);
        public const string Forms = nameof(Forms);
        public const string Vocabularies = nameof(Vocabularies);
        public const string Model = nameof(Model);
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = Parse(context, KnownNames.ModelRecord, RecordParser.Parse);
        var facts = Parse(context, KnownNames.FactKind, RecordParser.Parse);
        var forms = Parse(context, KnownNames.TextForm, static (type, _) => TextParser.ParseForm(type));
        var vocabularies = Parse(context, KnownNames.Vocabulary, static (type, _) => TextParser.ParseVocabulary(type));
        ReportUnmarked(context);
        ReportRepeatedKinds(context, facts);

        var validRecords = Valid(context, records, Steps.Records);
        var validFacts = Valid(context, facts, Steps.Facts);
        var validForms = Valid(context, forms, Steps.Forms);
        var validVocabularies = Valid(context, vocabularies, Steps.Vocabularies);
        context.RegisterSourceOutput(validRecords, WriteRecord);
        context.RegisterSourceOutput(validFacts, WriteRecord);
        context.RegisterSourceOutput(validForms, WriteText);
        context.RegisterSourceOutput(validVocabularies, WriteText);

        var allRecords = Merge(validRecords, validFacts, static record => record.Name);
        var allTexts = Merge(validForms, validVocabularies, static text => text.Name);
        var model = allTexts
            .Combine(allRecords)
            .Select(static (both, _) => new Model(both.Left, both.Right))
            .WithTrackingName(Steps.Model);
        context.RegisterSourceOutput(model, WriteModel);
    }

    private static IncrementalValuesProvider<Parsed<T>> Parse<T>(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        Func<INamedTypeSymbol, Compilation, Parsed<T>> parse
    )
        where T : class =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is TypeDeclarationSyntax,
            (declaration, _) => parse((INamedTypeSymbol)declaration.TargetSymbol, declaration.SemanticModel.Compilation)
        );

    private static IncrementalValuesProvider<T> Valid<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Parsed<T>> parsed,
        string name
    )
        where T : class
    {
        context.RegisterSourceOutput(
            parsed.Select(static (declaration, _) => declaration.Diagnostics),
            static (output, diagnostics) => Report(output, diagnostics)
        );
        return parsed
            .Where(static declaration => declaration.Value is not null)
            .Select(static (declaration, _) => declaration.Value!)
            .WithTrackingName(name);
    }

    private static IncrementalValueProvider<EquatableArray<T>> Merge<T>(
        IncrementalValuesProvider<T> first,
        IncrementalValuesProvider<T> second,
        Func<T, string> name
    )
        where T : class, IEquatable<T> =>
        first.Collect().Combine(second.Collect()).Select((both, _) => Sorted(both.Left.AddRange(both.Right), name));

    private static EquatableArray<T> Sorted<T>(ImmutableArray<T> items, Func<T, string> name)
        where T : IEquatable<T> => new(items.OrderBy(name, StringComparer.Ordinal));

    private static void ReportUnmarked(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context
                .SyntaxProvider.CreateSyntaxProvider(
                    static (node, _) => node is RecordDeclarationSyntax { BaseList: not null },
                    static (declaration, cancellation) => FindUnmarked(declaration, cancellation)
                )
                .Where(static diagnostic => diagnostic is not null),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic!.ToDiagnostic())
        );

    private static DiagnosticInfo? FindUnmarked(GeneratorSyntaxContext declaration, CancellationToken cancellation) =>
        declaration.SemanticModel.GetDeclaredSymbol(declaration.Node, cancellation) is INamedTypeSymbol type
            ? RecordParser.FindUnmarked(type)
            : null;

    private static void ReportRepeatedKinds(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Parsed<RecordType>> facts
    ) =>
        context.RegisterSourceOutput(
            facts.Select(static (fact, _) => fact.Kind!).Collect(),
            static (output, kinds) =>
            {
                foreach (var same in kinds.GroupBy(kind => kind.Kind, StringComparer.Ordinal))
                {
                    var first = same.First();
                    foreach (var kind in same.Skip(1))
                    {
                        var repeated = DiagnosticInfo.Of(
                            Descriptors.RepeatedKind,
                            kind.Location,
                            kind.Record,
                            kind.Kind,
                            first.Record
                        );
                        output.ReportDiagnostic(repeated.ToDiagnostic());
                    }
                }
            }
        );

    private static void Report(SourceProductionContext output, IEnumerable<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }

    private static void WriteText(SourceProductionContext output, TextType text) =>
        Add(output, text.Name, TextValueWriter.Write(text));

    private static void WriteRecord(SourceProductionContext output, RecordType record)
    {
        Add(output, record.Name, RecordWriter.Write(record));
        Add(output, $"{record.Name}.Walk", WalkWriter.Write(record));
        Add(output, $"{record.Name}Rules", RulesWriter.Write(record));
        if (record.IsAbstract)
        {
            Add(output, "SharedFactMembers", CodecWriter.WriteShared(record));
            return;
        }

        Add(output, $"{record.Name}Codec", CodecWriter.Write(record));
        if (!record.HasOwnValidator)
        {
            Add(output, $"{record.Name}Validator", ValidatorWriter.Write(record));
        }
    }

    private static void WriteModel(SourceProductionContext output, Model model)
    {
        // The package only uses the records, such as DealNews.Tables.
        if (model.Records.Count == 0)
        {
            return;
        }

        List<RecordType> facts = [.. model.Records.Where(record => record is { IsFact: true, IsAbstract: false })];
        Add(output, "ModelDescription", DescriptionWriter.Write(model));
        Add(output, "Codecs", CodecsWriter.Write(model));
        Add(output, "BuiltInFacts", BuiltInFactsWriter.WriteKinds(facts));
        Add(output, "BuiltInFactCodecs", BuiltInFactsWriter.WriteCodecs(facts));
        Add(output, "BuiltInFactRules", BuiltInFactsWriter.WriteRules(facts));
        Add(output, "Fact.Match", MatchWriter.Write(facts));
        Add(output, "TermMeanings", MeaningsWriter.WriteMeanings(model));
        Add(output, "AlternativeMembers", MeaningsWriter.WriteAlternatives(model));
        Add(output, "FactStatuses", StatusesWriter.Write(facts));
        Add(output, "FactAmounts", AmountsWriter.Write(model));
        var mapped = MapWriter.RecordsToMap(model);
        foreach (var record in mapped)
        {
            Add(output, $"{record.Name}.Map", MapWriter.Write(record, mapped));
        }
    }

    // A file is named after the one type in it.
    private static void Add(SourceProductionContext output, string type, string source) =>
        output.AddSource($"{type}.g.cs", SourceText.From(source, Encoding.UTF8));
}
