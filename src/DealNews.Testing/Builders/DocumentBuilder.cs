using System.Text.Json;
using DealNews.Json;

namespace DealNews.Testing;

/// <summary>
/// Builds an <see cref="ArticleFacts"/> document. Adds missing entities and facts to which its facts refer. A builder
/// is immutable: each method returns a new one.
/// </summary>
/// <remarks>
/// An added entity has its id as its English name. It is a person if it takes part in a meeting, speaks or is a named
/// source, a project if a fact refers to it as a project, and otherwise a company. Entities and facts that a test adds
/// are not changed, even if they have errors.
/// </remarks>
public sealed class DocumentBuilder
{
    private readonly ArticleFacts _document;
    private readonly DealNewsJsonOptions? _options;

    internal DocumentBuilder(ArticleFacts? document = null, DealNewsJsonOptions? options = null) =>
        (_document, _options) = (document ?? new(), options);

    /// <summary>Builds the document.</summary>
    /// <exception cref="InvalidOperationException">
    /// Facts refer to the same missing entity as a project and as a company.
    /// </exception>
    /// <exception cref="JsonException">An entity or fact is missing, and a text has an unpaired surrogate.</exception>
    /// <exception cref="NotSupportedException">
    /// An entity or fact is missing, and a fact has a type that is not among the kinds (see
    /// <see cref="WithFactKinds"/>).
    /// </exception>
    public ArticleFacts Build() => new MissingParts(_options).AddTo(_document);

    /// <summary>Builds the document, as <see cref="Build"/> does.</summary>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    /// <inheritdoc cref="Build" path="/exception"/>
    public static implicit operator ArticleFacts(DocumentBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>Adds facts. Builders of facts convert implicitly.</summary>
    public DocumentBuilder With(params ValueList<Fact> facts) =>
        Create(_document with { Facts = [.. _document.Facts, .. facts] });

    /// <summary>Adds a company.</summary>
    public DocumentBuilder With(Company company) =>
        Create(_document with { Companies = [.. _document.Companies, company] });

    /// <summary>Adds a person.</summary>
    public DocumentBuilder With(Person person) => Create(_document with { People = [.. _document.People, person] });

    /// <summary>Adds a project.</summary>
    public DocumentBuilder With(Project project) =>
        Create(_document with { Projects = [.. _document.Projects, project] });

    /// <summary>Sets the article.</summary>
    public DocumentBuilder With(Article article) => Create(_document with { Article = article });

    /// <summary>Sets the application's fact kinds.</summary>
    /// <exception cref="ArgumentNullException">An element is null.</exception>
    /// <exception cref="ArgumentException">Two elements have the same kind or the same record.</exception>
    public DocumentBuilder WithFactKinds(params ValueList<FactKind> factKinds) =>
        new(_document, new DealNewsJsonOptions { FactKinds = factKinds });

    private DocumentBuilder Create(ArticleFacts document) => new(document, _options);
}
