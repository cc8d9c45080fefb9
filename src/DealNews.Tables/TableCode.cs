namespace DealNews.Tables;

/// <summary>
/// The codes of the findings of a table writer, in the column <c>code</c> of <c>findings</c>.
/// </summary>
public static class TableCode
{
    /// <summary>A value does not fit the columns. The row has it as text.</summary>
    public const string DoesNotFit = "DN7001";

    /// <summary>A text has a character that engines cannot store: NUL or an unpaired surrogate.</summary>
    public const string UnstorableText = "DN7002";

    /// <summary>
    /// Another document has the same publisher and id, or the same URL, but different content. The key of this document
    /// is a hash of its content.
    /// </summary>
    public const string RepeatedKey = "DN7003";
}
