using System.Text;

namespace DealNews;

/// <summary>Writes rows as CSV and edges as Mermaid.</summary>
public static class RelationText
{
    // A spreadsheet evaluates a cell that begins with one of these characters as a formula.
    private const string FormulaStarts = "=+-@\t\r\n";

    /// <summary>Writes rows as CSV (RFC 4180, with CRLF): id, kind, who, what, item, amount, status, date.</summary>
    /// <remarks>
    /// Cells that a spreadsheet would evaluate as a formula are prefixed with an apostrophe: cells that begin with
    /// <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line break.
    /// </remarks>
    /// <param name="deals">The rows.</param>
    /// <param name="document">The document, which has the names of the entities.</param>
    /// <param name="language">The language of the names (BCP 47).</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="deals"/>, a row or <paramref name="document"/> is null.
    /// </exception>
    public static string ToCsv(this IEnumerable<Deal> deals, ArticleFacts document, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(deals);
        var index = DocumentIndex.Of(document);
        var text = new StringBuilder();
        AddRow(text, ["id", "kind", "parties", "counterparties", "item", "amount", "status", "date"]);
        foreach (var deal in deals)
        {
            ArgumentNullException.ThrowIfNull(deal, nameof(deals));
            AddRow(
                text,
                [
                    deal.Fact.Id?.Value,
                    deal.Fact.Kind,
                    Names(deal.Parties),
                    Names(deal.Counterparties),
                    deal.Item,
                    deal.Amount?.ToString(),
                    deal.Status,
                    deal.Date?.Value,
                ]
            );
        }

        return text.ToString();

        string Names(ValueList<EntityId> ids) => string.Join("; ", ids.Select(id => index.NameOf(id, language)));
    }

    /// <summary>Writes edges as a Mermaid flowchart, with the kind of the fact on each edge.</summary>
    /// <param name="edges">The edges.</param>
    /// <param name="document">The document, which has the names of the entities.</param>
    /// <param name="language">The language of the names (BCP 47).</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="edges"/> or <paramref name="document"/> is null.
    /// </exception>
    public static string ToMermaid(this IEnumerable<EntityEdge> edges, ArticleFacts document, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(edges);
        var index = DocumentIndex.Of(document);
        var nodes = new Dictionary<EntityId, int>();
        var lines = new StringBuilder();
        var text = new StringBuilder("flowchart LR\n");
        foreach (var edge in edges)
        {
            var (from, to) = (NodeOf(edge.From), NodeOf(edge.To));
            lines.Append("  n").Append(from).Append(" -->|\"").Append(Escape(edge.Fact.Kind)).Append("\"| n");
            lines.Append(to).Append('\n');
        }

        return text.Append(lines).ToString();

        int NodeOf(EntityId id)
        {
            if (nodes.TryGetValue(id, out var node))
            {
                return node;
            }

            nodes.Add(id, nodes.Count);
            var name = Escape(index.NameOf(id, language));
            text.Append("  n").Append(nodes.Count - 1).Append("[\"").Append(name).Append("\"]\n");
            return nodes.Count - 1;
        }
    }

    private static void AddRow(StringBuilder text, ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(Cell(cells[i] ?? ""));
        }

        text.Append("\r\n");
    }

    private static string Cell(string value)
    {
        var start = value.AsSpan().TrimStart(' ');
        var safe = start.Length > 0 && FormulaStarts.Contains(start[0], StringComparison.Ordinal) ? "'" + value : value;
        return safe.AsSpan().ContainsAny("\",\r\n;") || safe.Length != safe.Trim().Length
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }

    // Mermaid reads entity codes in quoted text. All characters except letters, digits and harmless ones are encoded.
    private static string Escape(string value)
    {
        var text = new StringBuilder();
        foreach (var rune in PrintableText.Of(value).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or ',' or '-' || rune.Value > 0x7F)
            {
                text.Append(rune);
            }
            else
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"#{rune.Value};");
            }
        }

        return text.ToString();
    }
}
