namespace DealNews;

/// <summary>An entry of a company in a register.</summary>
[SchemaText("An entry of a company in a register.")]
[ModelRecord]
public sealed partial record Registration : Extensible
{
    /// <summary>The register: a code of GLEIF (RA000192), or its name as printed.</summary>
    [SchemaText("The register: a code of GLEIF (RA000192), or its name as printed.")]
    public required string Register { get; init; }

    /// <summary>The number in the register.</summary>
    [SchemaText("The number in the register.")]
    public required string Number { get; init; }
}
