using FluentValidation;

namespace DealNews.Cli;

/// <summary>
/// Reads the documents of two files and pairs them: two single documents with each other, those of JSON Lines by the id
/// of their article, then by its URL, then by their order.
/// </summary>
internal sealed class DocumentPairs(ToolConsole console, bool isLines, CancellationToken cancellationToken)
{
    private readonly TextFindingsWriter _faults = new(console.StyledError);

    /// <summary>Whether all documents could be deserialized. Invalid documents are reported and skipped.</summary>
    public bool IsReadable { get; private set; } = true;

    /// <summary>
    /// Returns the pairs in the order of the first file, then the documents that only the second file has. An empty
    /// document replaces a missing one.
    /// </summary>
    /// <exception cref="UnreadableInputException">A file cannot be read.</exception>
    public async Task<IReadOnlyList<DocumentPair>> ReadAsync(string first, string second)
    {
        var (gold, isOneGold) = await ReadAsync(first);
        var (predicted, isOnePredicted) = await ReadAsync(second);
        if (isOneGold && isOnePredicted)
        {
            return gold is [var one] && predicted is [var other] ? [new(null, one.Document, other.Document)] : [];
        }

        var left = predicted.ToDictionary(
            static each => each.Key,
            static each => each.Document,
            StringComparer.Ordinal
        );
        return
        [
            .. gold.Select(each => new DocumentPair(
                each.Key,
                each.Document,
                left.Remove(each.Key, out var match) ? match : null
            )),
            .. predicted
                .Where(each => left.ContainsKey(each.Key))
                .Select(static each => new DocumentPair(each.Key, null, each.Document)),
        ];
    }

    private async Task<(List<(string Key, ArticleFacts Document)> Documents, bool IsOne)> ReadAsync(string file)
    {
        using var text = await FactsText.OpenAsync(file, isLines, console, cancellationToken);
        List<(string, ArticleFacts)> documents = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        var number = 0L;
        await foreach (var inspection in text.InspectAsync(options: null, cancellationToken))
        {
            number++;
            if (inspection.Document is { } document)
            {
                documents.Add((KeyOf(document, number, keys), document));
                continue;
            }

            IsReadable = false;
            _faults.Write(
                new(
                    file,
                    number,
                    default,
                    [.. inspection.Report.Findings.Where(static finding => finding.Severity == Severity.Error)]
                )
            );
        }

        return (documents, !text.IsLines);
    }

    // A second document of the same article gets a number.
    private static string KeyOf(ArticleFacts document, long number, HashSet<string> keys)
    {
        var key = document.Article?.Id ?? document.Article?.Url ?? FormattableString.Invariant($"document {number}");
        var unique = key;
        for (var i = 2; !keys.Add(unique); i++)
        {
            unique = FormattableString.Invariant($"{key} ({i})");
        }

        return unique;
    }
}
