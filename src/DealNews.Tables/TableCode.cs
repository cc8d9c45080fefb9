namespace DealNews.Tables;

/// <summary>
/// The codes of the findings that writing tables reports, in the column <c>code</c> of <c>findings</c>.
/// </summary>
public static class TableCode
{
    /// <summary>A value does not fit the columns. The row has it as text.</summary>
    public const string DoesNotFit = "DN7001";

    /// <summary>A text has a character that engines cannot store: NUL or half of a surrogate pair.</summary>
    public const string UnstorableText = "DN7002";

    /// <summary>
    /// Another document has the same publisher and id, or URL, and other content. The key of this one is a hash of its
    /// content.
    /// </summary>
    public const string RepeatedKey = "DN7003";
}
