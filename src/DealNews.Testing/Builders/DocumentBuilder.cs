using System.Text.Json;
using DealNews.Json;

namespace DealNews.Testing;

/// <summary>
/// Builds a document of facts, and adds what they refer to: entities that have their id as their English name, and facts. A builder
/// is immutable: each method gives another.
/// </summary>
/// <remarks>
/// Of which sort an added entity is, follows from all that refers to it: it is a person where it meets, speaks or is named as a
/// source, a project where it stands as such, else a company. What a test adds itself stays as it is, its faults included.
/// </remarks>
public sealed class DocumentBuilder
{
    private readonly ArticleFacts _document;
    private readonly DealNewsJsonOptions? _options;

    internal DocumentBuilder(ArticleFacts? document = null, DealNewsJsonOptions? options = null) =>
        (_document, _options) = (document ?? new(), options);

    /// <summary>The document.</summary>
    /// <exception cref="InvalidOperationException">An id stands where a project is meant and where a company is, so that no entity fits.</exception>
    /// <exception cref="JsonException">Something is missing, and a text of the document has half a surrogate pair.</exception>
    /// <exception cref="NotSupportedException">Something is missing, and a fact is of a record that the options do not know (<see cref="Using"/>).</exception>
    public ArticleFacts Build() => new MissingParts(_options).AddTo(_document);

    /// <summary>Converts to the document, as <see cref="Build"/> does.</summary>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    /// <inheritdoc cref="Build" path="/exception"/>
    public static implicit operator ArticleFacts(DocumentBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>Adds facts; their builders convert to them.</summary>
    public DocumentBuilder With(params ValueList<Fact> facts) =>
        Holding(_document with { Facts = [.. _document.Facts, .. facts] });

    /// <summary>Adds a company.</summary>
    public DocumentBuilder With(Company company) =>
        Holding(_document with { Companies = [.. _document.Companies, company] });

    /// <summary>Adds a person.</summary>
    public DocumentBuilder With(Person person) => Holding(_document with { People = [.. _document.People, person] });

    /// <summary>Adds a project.</summary>
    public DocumentBuilder With(Project project) =>
        Holding(_document with { Projects = [.. _document.Projects, project] });

    /// <summary>Says which article the facts are from; without it, the document has none.</summary>
    public DocumentBuilder From(Article article) => Holding(_document with { Article = article });

    /// <summary>Uses options with the application's own kinds of fact.</summary>
    public DocumentBuilder Using(DealNewsJsonOptions options) => new(_document, options);

    private DocumentBuilder Holding(ArticleFacts document) => new(document, _options);
}
