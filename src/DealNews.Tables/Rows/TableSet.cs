using FluentValidation;

namespace DealNews.Tables;

/// <summary>All tables, and the document whose rows are added.</summary>
internal sealed class TableSet : IAsyncDisposable
{
    private readonly Dictionary<string, Table> _byName = new(StringComparer.Ordinal);
    private readonly List<Table> _all = [];
    private readonly SemaphoreSlim _gate = new(1);

    public TableSet(Func<TableDefinition, ITableFile> open)
    {
        foreach (var definition in DealNewsTables.All)
        {
            var table = new Table(definition, open(definition), Hash, _gate);
            _all.Add(table);
            _byName.Add(definition.Name, table);
        }

        Findings = this["findings"];
    }

    public ContentHash Hash { get; } = new();

    public IReadOnlyList<Table> All => _all;

    public Table Findings { get; }

    /// <summary>The key of the document.</summary>
    public string Key { get; set; } = "";

    /// <summary>The time of publication of the document in UTC.</summary>
    public DateTime? PublishedAt { get; set; }

    /// <summary>The line of the document in JSON Lines; null for other sources.</summary>
    public long? Line { get; set; }

    public Table this[string name] => _byName[name];

    /// <summary>
    /// Returns the text with all characters that cannot be stored replaced, and reports a replacement.
    /// </summary>
    public string? Clean(string? text, string pointer)
    {
        if (text is null || TableText.IsStorable(text))
        {
            return text;
        }

        Report(
            TableCode.UnstorableText,
            pointer,
            "The text has NUL or half of a surrogate pair. The table has U+FFFD instead.",
            JsonCells.Escape(text)
        );
        return TableText.Replace(text);
    }

    /// <summary>Adds a finding of the table writer.</summary>
    public void Report(string code, string pointer, string message, string? value = null) =>
        Report(code, Severity.Warning, pointer, message, value);

    public void Report(string code, Severity severity, string pointer, string message, string? value = null)
    {
        if (Hash.IsAlone)
        {
            return;
        }

        Report(Key, Line, code, severity, pointer, message, value);
    }

    /// <summary>Adds a finding of a document, or of a line without one.</summary>
    public void Report(
        string? key,
        long? line,
        string code,
        Severity severity,
        string pointer,
        string message,
        string? value
    ) =>
        // Findings are not part of the content.
        Findings
            .Row()
            .Key(key)
            .Key(line is { } number ? (int)Math.Min(number, int.MaxValue) : null)
            .Key(code)
            .Key(NameOf(severity))
            .Key(TableText.IsStorable(pointer) ? pointer : TableText.Replace(pointer))
            .Key(TableText.IsStorable(message) ? message : TableText.Replace(message))
            .Key(value);

    public async ValueTask DisposeAsync()
    {
        foreach (var table in _all)
        {
            await table.DisposeAsync().ConfigureAwait(false);
        }

        _gate.Dispose();
    }

    private static string NameOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };
}
