namespace DealNews;

/// <summary>Divides companies of one name and country by their legal forms.</summary>
internal sealed class LegalFormGroups
{
    private const int Several = 3;

    private readonly string _stem;
    private readonly ClusterForest _forest;

    /// <summary>Divides the companies.</summary>
    /// <param name="stem">The name without the legal form.</param>
    /// <param name="numbers">The numbers of their clusters.</param>
    /// <param name="forest">The clusters.</param>
    public LegalFormGroups(string stem, List<int> numbers, ClusterForest forest)
    {
        (_stem, _forest) = (stem, forest);
        var counts = numbers
            .SelectMany(number => FormsOf(number).Select(form => (form, forest[number].Mentions.Count)))
            .GroupBy(static each => each.form, static each => each.Count, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Sum(), StringComparer.Ordinal);
        if (counts.Count <= 1)
        {
            Groups = [numbers];
            return;
        }

        // A form that occurs only once, without other support, is an error if another form occurs several times.
        var mistakes =
            counts.Values.Max() < Several
                ? []
                : numbers.FindAll(number =>
                    !forest[number].IsIdentified
                    && FormsOf(number) is { Count: > 0 } forms
                    && forms.TrueForAll(form => counts[form] == 1)
                );
        foreach (var form in mistakes.SelectMany(FormsOf))
        {
            counts.Remove(form);
        }

        // "Alpha Inc" is not "Alpha Ltd", and "Alpha" could be either.
        var rest = numbers.FindAll(number => !mistakes.Contains(number));
        Groups =
            counts.Count <= 1
                ? [rest]
                :
                [
                    .. counts
                        .Keys.Order(StringComparer.Ordinal)
                        .Select(form => rest.FindAll(number => FormsOf(number).Contains(form))),
                ];
    }

    /// <summary>The companies that may be the same.</summary>
    public List<List<int>> Groups { get; }

    private List<string> FormsOf(int number) =>
        [
            .. _forest[number]
                .Names.Select(static name => name.Name)
                .Where(name => name.Form.Length > 0 && string.Equals(name.Stem, _stem, StringComparison.Ordinal))
                .Select(static name => name.Form)
                .Distinct(StringComparer.Ordinal),
        ];
}
