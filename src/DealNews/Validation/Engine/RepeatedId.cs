namespace DealNews.Validation;

/// <summary>An id that an earlier entity or fact of the document has.</summary>
/// <param name="List">The JSON name of the list.</param>
/// <param name="Position">The index in the list.</param>
/// <param name="Id">The id.</param>
internal readonly record struct RepeatedId(string List, int Position, string Id);
