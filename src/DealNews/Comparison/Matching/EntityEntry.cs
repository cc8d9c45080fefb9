namespace DealNews.Comparison;

/// <summary>A company, person or project of a document.</summary>
/// <param name="Record">The record.</param>
/// <param name="List">The list of the document that contains it.</param>
/// <param name="Index">Its index in the list.</param>
/// <param name="Id">Its id.</param>
internal sealed record EntityEntry(Extensible Record, string List, int Index, EntityId Id)
{
    public string Pointer => FormattableString.Invariant($"/{List}/{Index}");

    public static List<EntityEntry> Of(ArticleFacts document) =>
        [
            .. Of(document.Companies, "companies", static company => company.Id),
            .. Of(document.People, "people", static person => person.Id),
            .. Of(document.Projects, "projects", static project => project.Id),
        ];

    // A list that is read from a faulty document can have null elements.
    private static IEnumerable<EntityEntry> Of<T>(ValueList<T> entities, string list, Func<T, EntityId> id)
        where T : Extensible =>
        entities
            .Select((each, index) => each is null ? null : new EntityEntry(each, list, index, id(each)))
            .OfType<EntityEntry>();
}
