namespace DealNews.Testing;

/// <summary>The entities of one document by id: at least one company, person and project.</summary>
internal sealed record Cast(EntityId[] Companies, EntityId[] People, EntityId[] Projects)
{
    public static readonly Cast Whole = new(
        ["hanbit-electronics", "northgate", "솔라리스"],
        ["kim-minjun", "zoe-oneil"],
        ["atlas", "pyeongtaek-ai"]
    );

    /// <summary>The casts of all sizes, from the smallest to the full cast.</summary>
    public static IReadOnlyList<Cast> All { get; } =
    [
        .. from companies in (int[])[2, 3]
        from people in (int[])[1, 2]
        from projects in (int[])[1, 2]
        select new Cast(Whole.Companies[..companies], Whole.People[..people], Whole.Projects[..projects]),
    ];

    public EntityId[] Everyone => Of(EntitySorts.Any);

    /// <summary>Returns the ids of the entities of the given types.</summary>
    public EntityId[] Of(EntitySorts sorts) =>
        [
            .. sorts.HasFlag(EntitySorts.Company) ? Companies : [],
            .. sorts.HasFlag(EntitySorts.Person) ? People : [],
            .. sorts.HasFlag(EntitySorts.Project) ? Projects : [],
        ];
}
