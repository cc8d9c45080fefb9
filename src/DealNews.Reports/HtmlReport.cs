using System.Text.Encodings.Web;
using DealNews.Grounding;
using DealNews.Reports.Components;
using DealNews.Validation;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace DealNews.Reports;

/// <summary>
/// Writes documents as one self-contained HTML file. The file loads nothing, and its Content-Security-Policy allows
/// only its own style and script. The same input gives the same bytes.
/// </summary>
/// <remarks>
/// The page supports dark mode, phones, print, keyboard navigation and screen readers, and works without scripts. All
/// text of a document is encoded. Characters that are invisible or change the text direction are shown as code points
/// (<c>\u{202E}</c>). Only http and https URLs become links.
/// </remarks>
public static class HtmlReport
{
    /// <summary>Returns the report of one article: its facts, and its text with the quotes marked.</summary>
    /// <param name="document">The document. It is validated, and checked against the text if there is one.</param>
    /// <param name="text">The text of the article; null to show only the facts and quotes.</param>
    /// <param name="options">The options; null for <see cref="ReportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string OfArticle(ArticleFacts document, SourceText? text = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= ReportOptions.Default;
        var verifier = text is null ? null : new GroundingVerifier(text, new() { FactKinds = options.Json.FactKinds });
        var report = DocumentValidator.Validate(
            document,
            new() { Json = options.Json, Rules = verifier is null ? [] : [verifier] }
        );
        return Article(document, report.Findings, [.. Enumerable.Range(0, document.Facts.Count)], text, options);
    }

    /// <summary>Returns the report of one article from the inspection of its JSON text.</summary>
    /// <param name="inspection">
    /// The inspection. To get findings about the quotes, add a <see cref="GroundingVerifier"/> to the rules of the
    /// inspection.
    /// </param>
    /// <param name="text">The text of the article; null to show only the facts and quotes.</param>
    /// <param name="options">The options; null for <see cref="ReportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inspection"/> is null.</exception>
    public static string OfArticle(Inspection inspection, SourceText? text = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return Article(
            inspection.ReadableDocument ?? new(),
            inspection.Report.Findings,
            inspection.FactPositions,
            text,
            options ?? ReportOptions.Default
        );
    }

    /// <summary>
    /// Returns the report of many documents: relations between entities, amounts over time, contradictions, and the
    /// findings by code.
    /// </summary>
    /// <param name="documents">The documents. They are validated.</param>
    /// <param name="options">The options; null for <see cref="ReportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or a document is null.</exception>
    public static string OfDocuments(IEnumerable<ArticleFacts> documents, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        options ??= ReportOptions.Default;
        var validation = new ValidationOptions { Json = options.Json };
        return Documents(
            [
                .. documents.Select(document => new Inspection
                {
                    Document = document ?? throw new ArgumentNullException(nameof(documents)),
                    ReadableDocument = document,
                    Report = DocumentValidator.Validate(document, validation),
                }),
            ],
            options
        );
    }

    /// <summary>Returns the report of many documents from the inspections of their JSON texts.</summary>
    /// <param name="inspections">The inspections.</param>
    /// <param name="options">The options; null for <see cref="ReportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="inspections"/> or an inspection is null.
    /// </exception>
    public static string OfDocuments(IEnumerable<Inspection> inspections, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(inspections);
        List<Inspection> list = [.. inspections];
        if (list.Contains(null!))
        {
            throw new ArgumentNullException(nameof(inspections));
        }

        return Documents(list, options ?? ReportOptions.Default);
    }

    private static string Documents(List<Inspection> inspections, ReportOptions options)
    {
        var view = CollectionViews.Of(inspections, options);
        return Render(new(view.Words, view.Words.FactsOfArticles(view.Documents), CollectionReport.Of(view)));
    }

    private static string Article(
        ArticleFacts document,
        ValueList<Finding> findings,
        ValueList<int> factPositions,
        SourceText? text,
        ReportOptions options
    )
    {
        var view = ArticleViews.Of(document, findings, factPositions, text, options);
        return Render(new(view.Words, view.Title, ArticleReport.Of(view)));
    }

    private static string Render(PageView page)
    {
        using var renderer = new HtmlRenderer(new PageServices(page), NullLoggerFactory.Instance);
        // The components are synchronous, so this does not block.
        return renderer
            .Dispatcher.InvokeAsync(async () =>
                (await renderer.RenderComponentAsync<ReportPage>().ConfigureAwait(false)).ToHtmlString()
            )
            .GetAwaiter()
            .GetResult();
    }

    private sealed class PageServices(PageView page) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(PageView) ? page
            : serviceType == typeof(HtmlEncoder) ? VisibleHtmlEncoder.Instance
            : null;
    }
}
