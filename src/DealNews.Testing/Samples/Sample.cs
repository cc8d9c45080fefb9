using System.Text;
using DealNews.Json;

namespace DealNews.Testing;

/// <summary>An article and the facts that it reports, whose quotes stand in the text where they say.</summary>
public sealed class Sample
{
    private readonly string _factsFile;
    private readonly Lazy<ArticleFacts> _document;

    internal Sample(string name, LanguageTag language, string factsFile)
    {
        (Name, Language, _factsFile) = (name, language, factsFile);
        _document = new(() => DealNewsJson.Deserialize(Json));
    }

    /// <summary>The name of the example: that of its folder in <c>docs/examples</c>.</summary>
    public string Name { get; }

    /// <summary>The language of the article.</summary>
    public LanguageTag Language { get; }

    /// <summary>The facts of the article.</summary>
    public ArticleFacts Document => _document.Value;

    /// <summary>The facts of the article as JSON, indented.</summary>
    public string Json => Read(_factsFile);

    /// <summary>The text of the article, which the positions of quotes count in.</summary>
    public string ArticleText => Read($"article.{Language}.txt");

    /// <summary>The name and the language: what a test runner shows of the sample.</summary>
    public override string ToString() => $"{Name} ({Language})";

    private string Read(string file)
    {
        var resource = $"examples/{Name}/{file}";
        using var stream =
            typeof(Sample).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The package has no \"{resource}\".");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
