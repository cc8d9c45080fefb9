namespace DealNews.Comparison;

/// <summary>A company, person or project of a document.</summary>
/// <param name="Record">The record.</param>
/// <param name="List">The list of the document that contains it.</param>
/// <param name="Index">Its index in the list.</param>
internal sealed record EntityEntry(Entity Record, string List, int Index)
{
    public EntityId Id => Record.Id;

    public string Pointer => FormattableString.Invariant($"/{List}/{Index}");

    public static List<EntityEntry> Of(ArticleFacts document) =>
        [
            .. Of(document.Companies, "companies"),
            .. Of(document.People, "people"),
            .. Of(document.Projects, "projects"),
        ];

    // A list of an invalid document can have null elements.
    private static IEnumerable<EntityEntry> Of<T>(ValueList<T> entities, string list)
        where T : Entity =>
        entities
            .Select((each, index) => each is null ? null : new EntityEntry(each, list, index))
            .OfType<EntityEntry>();
}
