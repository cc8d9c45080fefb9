using System.Globalization;
using System.Text;
using DealNews.Json;

namespace DealNews.Tables;

/// <summary>Adds the rows of documents, and skips documents that were already added.</summary>
internal sealed class DocumentRows(TableSet tables, DealNewsJsonOptions options)
{
    // The columns of the table of documents.
    private const int ContentHashColumn = 1;

    private readonly Table _documents = tables["documents"];
    private readonly EntityRows _entities = new(tables);
    private readonly FactRows _facts = new(tables, options);
    private readonly ExtraMembers _extra = new();

    // The hash of the content of each document, by its key.
    private readonly Dictionary<UInt128, UInt128> _contents = [];

    /// <summary>
    /// Adds the rows of a document. Returns false, and adds nothing, for a document that was already added.
    /// </summary>
    public bool Write(ArticleFacts document, long? line)
    {
        tables.Line = line;
        if (KeyOf(document.Article) is not { } key)
        {
            return WriteByContent(document, null);
        }

        if (_contents.ContainsKey(BitsOf(key)))
        {
            return WriteByContent(document, key);
        }

        tables.Key = key;
        _contents.Add(BitsOf(key), BitsOf(AddRows(document)));
        return true;
    }

    private bool WriteByContent(ArticleFacts document, string? shared)
    {
        tables.Hash.IsAlone = true;
        var content = AddRows(document);
        tables.Hash.IsAlone = false;
        var bits = BitsOf(content);
        if ((shared is not null && _contents[BitsOf(shared)] == bits) || !_contents.TryAdd(bits, bits))
        {
            return false;
        }

        tables.Key = content;
        if (shared is not null)
        {
            tables.Report(
                TableCode.RepeatedKey,
                "/article",
                $"Another document with other content has the same publisher and id, or URL. Its key is {shared}.",
                shared
            );
        }

        AddRows(document);
        return true;
    }

    // Returns the hash of the content.
    private string AddRows(ArticleFacts document)
    {
        tables.Hash.Clear();
        _extra.Clear();
        var article = document.Article;
        _extra.Add("", 0, 0, document.AdditionalProperties);
        _extra.Add("article", 0, 0, article?.AdditionalProperties ?? default);
        var published = article?.PublishedAt;
        tables.PublishedAt = InMicroseconds(published);
        _documents
            .Row()
            .Key(tables.Key)
            .Key(null as string)
            .Text(Clean(document.SchemaVersion, "/schemaVersion"))
            .Text(Clean(article?.Id, "/article/id"))
            .Text(Clean(article?.Publisher, "/article/publisher"))
            .Text(Clean(article?.Headline, "/article/headline"))
            .Text(Clean(article?.Url, "/article/url"))
            .Text(Clean(JsonCells.Array(article?.Authors ?? default, JsonCells.Escape), "/article/authors"))
            .Instant(tables.PublishedAt)
            .Integer((int?)published?.TotalOffsetMinutes)
            .Text(Clean(article?.Language?.Value, "/article/language"))
            .Text(Clean(article?.TextSha256, "/article/textSha256"))
            .Integer(document.Companies.Count + document.People.Count + document.Projects.Count)
            .Integer(document.Facts.Count)
            .Text(Clean(_extra.ToJson(), ""));
        _entities.Write(document);
        _facts.Write(document.Facts);
        var content = tables.Hash.End(0);
        _documents.Store(ContentHashColumn, content);
        return content;
    }

    private DateTime? InMicroseconds(DateTimeOffset? published)
    {
        if (published is not { } moment)
        {
            return null;
        }

        var excess = moment.Ticks % TimeSpan.TicksPerMicrosecond;
        if (excess != 0)
        {
            tables.Report(
                TableCode.DoesNotFit,
                "/article/publishedAt",
                "The time has more than six digits after the second. The table has six.",
                moment.ToString("O", CultureInfo.InvariantCulture)
            );
        }

        return moment.UtcDateTime.AddTicks(-excess);
    }

    private string? Clean(string? text, string pointer) => tables.Clean(text, pointer);

    /// <summary>
    /// Returns the hash of publisher and id; without an id, the hash of the URL; null if the article has neither.
    /// </summary>
    private static string? KeyOf(Article? article) =>
        article switch
        {
            { Publisher.Length: > 0, Id.Length: > 0 } => HashOf("id", article.Publisher, article.Id),
            { Url.Length: > 0 } => HashOf("url", article.Url),
            _ => null,
        };

    private static UInt128 BitsOf(string hash) =>
        UInt128.Parse(hash, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static string HashOf(params ReadOnlySpan<string> parts) =>
        ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
}
