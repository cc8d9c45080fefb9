using System.Text;
using DealNews.Json;

namespace DealNews.Testing;

/// <summary>An article and its facts. The text contains every quote at its position.</summary>
public sealed class Sample
{
    private readonly string _factsFile;
    private readonly Lazy<ArticleFacts> _document;

    internal Sample(string name, LanguageTag language, string factsFile)
    {
        (Name, Language, _factsFile) = (name, language, factsFile);
        _document = new(() => DealNewsJson.Deserialize(Json));
    }

    /// <summary>The name of the example, which is a folder in <c>docs/examples</c>.</summary>
    public string Name { get; }

    /// <summary>The language of the article.</summary>
    public LanguageTag Language { get; }

    /// <summary>The facts of the article.</summary>
    public ArticleFacts Document => _document.Value;

    /// <summary>The facts of the article as JSON, indented.</summary>
    public string Json => Read($"examples/{Name}/{_factsFile}");

    /// <summary>The text of the article, to which the positions of quotes refer.</summary>
    public string ArticleText => Read($"examples/{Name}/article.{Language}.txt");

    /// <summary>Returns the examples that this assembly contains.</summary>
    internal static IEnumerable<Sample> Embedded()
    {
        // A resource is "examples/NAME/facts.json", or "examples/NAME/facts.LANGUAGE.json" for a translation.
        foreach (
            var path in typeof(Sample)
                .Assembly.GetManifestResourceNames()
                .Order(StringComparer.Ordinal)
                .Select(static resource => resource.Split('/'))
        )
        {
            if (path is ["examples", var name, var file] && file.StartsWith("facts.", StringComparison.Ordinal))
            {
                yield return file.Split('.') is [_, var language, _]
                    ? new(name, language, file)
                    : new(
                        name,
                        DealNewsJson.Deserialize(Read($"examples/{name}/{file}")).Article!.Language!.Value,
                        file
                    );
            }
        }
    }

    /// <summary>Returns the name and the language, which test runners show as the name of the case.</summary>
    public override string ToString() => $"{Name} ({Language})";

    private static string Read(string resource)
    {
        using var stream =
            typeof(Sample).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"No resource \"{resource}\" in this assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
