namespace DealNews.Validation;

/// <summary>The number of ids that a reference can have, and the first few of them.</summary>
internal sealed class KnownIds
{
    private const int MaximumListed = 5;

    private readonly int _count;
    private readonly string _listed;

    public KnownIds(IEnumerable<string> ids)
    {
        List<string> first = [];
        foreach (var id in ids)
        {
            if (_count++ < MaximumListed)
            {
                first.Add(Excerpt.Of(id));
            }
        }

        _listed = string.Join(", ", first);
    }

    /// <summary>Describes the ids, as a part of a sentence.</summary>
    /// <param name="sort">The name of the type of entity, such as <c>company</c>.</param>
    public string Describe(string sort) =>
        _count switch
        {
            0 => $"it has no {sort} with an id",
            <= MaximumListed => $"known ids: {_listed}",
            _ => FormattableString.Invariant($"known ids: {_listed} and {_count - MaximumListed} more"),
        };
}
