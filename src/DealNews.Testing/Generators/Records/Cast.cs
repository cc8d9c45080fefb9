namespace DealNews.Testing;

/// <summary>The entities of one document by id: at least one company, person and project.</summary>
internal sealed record Cast(EntityId[] Companies, EntityId[] People, EntityId[] Projects)
{
    public static readonly Cast Whole = new(
        ["hanbit-electronics", "northgate", "솔라리스"],
        ["kim-minjun", "zoe-oneil"],
        ["atlas", "pyeongtaek-ai"]
    );

    /// <summary>Every size of the cast, from the smallest to the whole.</summary>
    public static IEnumerable<Cast> All =>
        from companies in (int[])[2, 3]
        from people in (int[])[1, 2]
        from projects in (int[])[1, 2]
        select new Cast(Whole.Companies[..companies], Whole.People[..people], Whole.Projects[..projects]);

    public IEnumerable<EntityId> Everyone => Companies.Concat(People).Concat(Projects);
}
