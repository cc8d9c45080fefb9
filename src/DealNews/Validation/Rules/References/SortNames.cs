namespace DealNews.Validation;

/// <summary>Names sorts of entities in messages.</summary>
internal static class SortNames
{
    private static readonly (EntitySorts Sort, string Name)[] s_names =
    [
        (EntitySorts.Company, "company"),
        (EntitySorts.Person, "person"),
        (EntitySorts.Project, "project"),
    ];

    /// <summary>Returns the names of all sorts in the set, such as <c>company or person</c>.</summary>
    public static string Of(EntitySorts sorts) =>
        string.Join(" or ", s_names.Where(each => (each.Sort & sorts) != 0).Select(each => each.Name));
}
