namespace DealNews.Validation;

/// <summary>Returns the names of entity types for messages.</summary>
internal static class SortNames
{
    private static readonly (EntitySorts Sort, string Name)[] s_names =
    [
        (EntitySorts.Company, "company"),
        (EntitySorts.Person, "person"),
        (EntitySorts.Project, "project"),
    ];

    /// <summary>Returns the names of all types in the set, such as <c>company, person or project</c>.</summary>
    public static string Of(EntitySorts sorts)
    {
        string[] names = [.. s_names.Where(each => (each.Sort & sorts) != 0).Select(each => each.Name)];
        return names is [.. var first, var last] && first.Length > 0
            ? $"{string.Join(", ", first)} or {last}"
            : string.Concat(names);
    }
}
