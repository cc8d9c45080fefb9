namespace DealNews;

/// <summary>A position of a person.</summary>
public sealed partial record PersonPosition : Extensible
{
    /// <summary>The company in which it is held.</summary>
    [References(EntitySorts.Company)]
    public EntityId? Company { get; init; }

    /// <summary>The title as printed (<c>회장</c>).</summary>
    public string? Title { get; init; }

    /// <summary>The role in plain words, whatever the title's language (<c>chair</c>, <c>chiefExecutive</c>).</summary>
    public string? Role { get; init; }
}
