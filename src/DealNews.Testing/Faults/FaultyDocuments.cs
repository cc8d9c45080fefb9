using DealNews.Validation;

namespace DealNews.Testing;

/// <summary>
/// A faulty document for each way to break a rule of <see cref="RuleCatalogue"/>: all are one valid document with one fault.
/// An application feeds them to its own pipeline to see that no fault passes.
/// </summary>
public static class FaultyDocuments
{
    private static readonly FaultyDocument[] s_all =
    [
        .. ReadingFaults
            .All.Concat(RecordFaults.All)
            .Concat(ReferenceFaults.All)
            .Concat(DocumentFaults.All)
            .Concat(GroundingFaults.All)
            .Select(fault => fault.ToDocument()),
    ];

    /// <summary>The document that all faulty ones are made from: no rule finds anything in it.</summary>
    public static string ValidJson => ValidDocument.Json;

    /// <summary>The text of the article that it was made from, which bears all of it out.</summary>
    public static string ArticleText => ValidArticle.Text;

    /// <summary>Every faulty document, in the order of the codes.</summary>
    public static ValueList<FaultyDocument> All() => [.. s_all];

    /// <summary>The documents that break a rule, each in another way.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="ArgumentException">No document breaks such a rule.</exception>
    public static ValueList<FaultyDocument> All(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        FaultyDocument[] found =
        [
            .. s_all.Where(document => string.Equals(document.Code, code, StringComparison.Ordinal)),
        ];
        return found.Length > 0
            ? [.. found]
            : throw new ArgumentException($"No document breaks a rule \"{code}\".", nameof(code));
    }

    /// <summary>A document that breaks a rule: the first of <see cref="All(string)"/>.</summary>
    /// <inheritdoc cref="All(string)"/>
    public static string Json(string code) => All(code)[0].Json;
}
