namespace DealNews;

/// <summary>A position of a person.</summary>
[ModelRecord]
[SchemaText("A position of a person.")]
public sealed partial record PersonPosition : Extensible
{
    /// <summary>The company in which the person holds the position.</summary>
    [SchemaText("The company in which the person holds the position.")]
    [References(EntitySorts.Company)]
    public EntityId? Company { get; init; }

    /// <summary>The title as printed (<c>회장</c>).</summary>
    [SchemaText("The title as printed (회장).")]
    public string? Title { get; init; }

    /// <summary>
    /// The role in English, also if the title is in another language (<c>chair</c>, <c>chiefExecutive</c>).
    /// </summary>
    [SchemaText("The role in English, also if the title is in another language (chair, chiefExecutive).")]
    public string? Role { get; init; }

    /// <summary>The first date of the position (EDTF).</summary>
    [SchemaText("The first date of the position (EDTF).")]
    public PartialDate? From { get; init; }

    /// <summary>The last date of the position (EDTF).</summary>
    [SchemaText("The last date of the position (EDTF).")]
    public PartialDate? Until { get; init; }

    /// <summary>The status of the position: nominated, current, former.</summary>
    [SchemaText("The status of the position: nominated, current, former.")]
    public PositionStatus? Status { get; init; }
}
