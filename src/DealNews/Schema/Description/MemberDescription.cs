namespace DealNews.Schema;

/// <summary>A member of a record.</summary>
/// <param name="Name">The JSON member.</param>
/// <param name="Shape">The JSON form of the value, or of an element of the list.</param>
/// <param name="Type">The C# type of the value, or of an element.</param>
/// <param name="Summary">The description of the member.</param>
internal sealed record MemberDescription(string Name, Shape Shape, string Type, string Summary)
{
    public bool IsList { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether it is a member of <see cref="Fact"/>, which every fact has.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether the amount can be zero.</summary>
    public bool MayBeZero { get; init; }

    /// <summary>The types of entities that the member can refer to.</summary>
    public EntitySorts Sorts { get; init; }

    /// <summary>The kind of fact that the member can refer to; null for any kind.</summary>
    public string? FactKind { get; init; }

    /// <summary>Whether the value is a percentage from 0 to 100.</summary>
    public bool IsShare { get; init; }

    /// <summary>The minimum number of elements of a required list, if greater than 1; otherwise 0.</summary>
    public int Least { get; init; }

    /// <summary>The comparison of the member with the article in grounding; null if its type decides.</summary>
    public EvidenceCheck? Check { get; init; }

    /// <summary>The description of the member, and the type of entity or fact that it refers to.</summary>
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
