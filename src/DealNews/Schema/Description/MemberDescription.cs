namespace DealNews.Schema;

/// <summary>A member of a record.</summary>
/// <param name="Name">The JSON member.</param>
/// <param name="Shape">How the value, or an element of the list, is written.</param>
/// <param name="Type">The C# type of the value, or of an element.</param>
/// <param name="Summary">What it is.</param>
internal sealed record MemberDescription(string Name, Shape Shape, string Type, string Summary)
{
    public bool IsList { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether every fact has it.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether an amount of zero makes sense.</summary>
    public bool MayBeZero { get; init; }

    /// <summary>Of which sorts the entity may be that it refers to.</summary>
    public EntitySorts Sorts { get; init; }

    /// <summary>Of which kind the fact must be that it refers to; null for any.</summary>
    public string? FactKind { get; init; }

    /// <summary>What it is, and to what it refers.</summary>
    public string Description =>
        Shape switch
        {
            Shape.EntityReference =>
                $"{Summary} The id of {Sorts switch
        {
            EntitySorts.Any => "a company, person or project",
            EntitySorts.Company | EntitySorts.Project => "a company or project",
            _ => "a " + JsonNames.Camel(Sorts.ToString()),
        }}.",
            Shape.FactReference => $"{Summary} The id of a {(FactKind is null ? "" : FactKind + " ")}fact.",
            _ => Summary,
        };
}
