namespace DealNews;

/// <summary>Securities of a company: type, class, number and share of the total.</summary>
[SchemaText("Securities of a company: type, class, number and share of the total.")]
[ModelRecord]
public sealed partial record Securities : Extensible
{
    /// <summary>The type of security.</summary>
    [SchemaText("The type of security.")]
    public SecurityKind? SecurityKind { get; init; }

    /// <summary>The class as printed (Class A, Series B preferred).</summary>
    [SchemaText("The class as printed (Class A, Series B preferred).")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Class { get; init; }

    /// <summary>The number of securities.</summary>
    [SchemaText("The number of securities.")]
    public ReportedNumber? Count { get; init; }

    /// <summary>Their share of all securities of the company, in percent.</summary>
    [SchemaText("Their share of all securities of the company, in percent.")]
    public ReportedPercentage? Share { get; init; }

    /// <summary>The ISIN (ISO 6166).</summary>
    [SchemaText("The ISIN (ISO 6166).")]
    public Isin? Isin { get; init; }

    /// <summary>The number for each number held, or for an amount: "7 new shares for 5 old ones".</summary>
    [SchemaText("The number for each number held, or for an amount: \"7 new shares for 5 old ones\".")]
    public Ratio? Ratio { get; init; }

    /// <summary>The company that issued them, if it is not the company of the fact.</summary>
    [SchemaText("The company that issued them, if it is not the company of the fact.")]
    [References(EntitySorts.Company)]
    public EntityId? Issuer { get; init; }

    /// <summary>The number of votes of one security.</summary>
    [SchemaText("The number of votes of one security.")]
    public ReportedNumber? VotesPerSecurity { get; init; }
}
