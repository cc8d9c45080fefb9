namespace DealNews;

/// <summary>The type of a security. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The type of a security.")]
[Vocabulary]
public readonly partial struct SecurityKind
{
    /// <summary>Ordinary shares.</summary>
    [SchemaText("Ordinary shares.")]
    public static partial SecurityKind CommonShares { get; }

    /// <summary>Preference shares.</summary>
    [SchemaText("Preference shares.")]
    public static partial SecurityKind PreferredShares { get; }

    /// <summary>Depositary receipts.</summary>
    [SchemaText("Depositary receipts.")]
    public static partial SecurityKind DepositaryReceipts { get; }

    /// <summary>Units that combine several securities, or units of a fund.</summary>
    [SchemaText("Units that combine several securities, or units of a fund.")]
    public static partial SecurityKind Units { get; }

    /// <summary>Warrants.</summary>
    [SchemaText("Warrants.")]
    public static partial SecurityKind Warrants { get; }

    /// <summary>Options.</summary>
    [SchemaText("Options.")]
    public static partial SecurityKind Options { get; }

    /// <summary>Notes or bonds that can be converted into shares.</summary>
    [SchemaText("Notes or bonds that can be converted into shares.")]
    public static partial SecurityKind ConvertibleNotes { get; }

    /// <summary>A simple agreement for future equity (SAFE).</summary>
    [SchemaText("A simple agreement for future equity (SAFE).")]
    public static partial SecurityKind Safe { get; }

    /// <summary>Bonds or notes.</summary>
    [SchemaText("Bonds or notes.")]
    public static partial SecurityKind Bonds { get; }

    /// <summary>Another security.</summary>
    [SchemaText("Another security.")]
    public static partial SecurityKind Other { get; }
}
