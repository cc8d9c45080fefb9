namespace DealNews;

/// <summary>An industry of a company in a classification.</summary>
[SchemaText("An industry of a company in a classification.")]
[ModelRecord]
[RequiresOneOf(nameof(Code), nameof(Name))]
public sealed partial record Industry : Extensible
{
    /// <summary>The classification (NACE, NAICS, GICS, KSIC).</summary>
    [SchemaText("The classification (NACE, NAICS, GICS, KSIC).")]
    public string? Scheme { get; init; }

    /// <summary>The code in the classification.</summary>
    [SchemaText("The code in the classification.")]
    public string? Code { get; init; }

    /// <summary>The name of the industry.</summary>
    [SchemaText("The name of the industry.")]
    public string? Name { get; init; }
}
