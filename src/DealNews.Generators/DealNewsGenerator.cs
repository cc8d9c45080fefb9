using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DealNews.Generators;

/// <summary>
/// Writes what follows from the declaration of a record, identifier or vocabulary of the model: its JSON reader and writer,
/// the rules that its members imply, its validator, its description for schemas and its text for people. The declaration is the one description of it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DealNewsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.CompilationProvider,
            static (output, compilation) => Write(output, compilation)
        );

    private static void Write(SourceProductionContext output, Compilation compilation)
    {
        var model = ModelReader.Read(compilation.Assembly);
        foreach (var text in model.Texts)
        {
            Add(output, $"{text.Name}.g.cs", TextValueWriter.Write(text));
        }

        foreach (var record in model.Records)
        {
            Add(output, $"{record.Name}.g.cs", RecordWriter.Write(record));
            Add(output, $"{record.Name}Rules.g.cs", RulesWriter.Write(record));
            if (!record.IsAbstract)
            {
                Add(output, $"{record.Name}Codec.g.cs", CodecWriter.Write(record));
                if (!record.HasOwnValidator)
                {
                    Add(output, $"{record.Name}Validator.g.cs", ValidatorWriter.Write(record));
                }
            }
        }

        Add(
            output,
            "SharedFactMembers.g.cs",
            CodecWriter.WriteShared(model.Records.Single(record => record.Name == "Fact"))
        );
        Add(output, "ModelDescription.g.cs", DescriptionWriter.Write(model));
        Add(output, "Codecs.g.cs", RegistryWriter.WriteCodecs(model));
        Add(
            output,
            "Facts.g.cs",
            RegistryWriter.WriteFacts([.. model.Records.Where(record => record is { IsFact: true, IsAbstract: false })])
        );
    }

    private static void Add(SourceProductionContext output, string name, string source) =>
        output.AddSource(name, SourceText.From(source, Encoding.UTF8));
}
