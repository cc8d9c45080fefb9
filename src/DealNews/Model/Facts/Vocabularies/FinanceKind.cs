namespace DealNews;

/// <summary>In what form money is given. An open vocabulary: any other term is kept.</summary>
[Vocabulary(Default = nameof(Unspecified))]
public readonly partial struct FinanceKind
{
    /// <summary>For shares.</summary>
    public static partial FinanceKind Equity { get; }

    /// <summary>As a loan or bond.</summary>
    public static partial FinanceKind Debt { get; }

    /// <summary>As debt that can turn into shares.</summary>
    public static partial FinanceKind Convertible { get; }

    /// <summary>As security for another's debt.</summary>
    public static partial FinanceKind Guarantee { get; }

    /// <summary>In goods or services.</summary>
    public static partial FinanceKind InKind { get; }

    /// <summary>In several of these forms.</summary>
    public static partial FinanceKind Mixed { get; }

    /// <summary>The article does not say; also what an absent value means.</summary>
    public static partial FinanceKind Unspecified { get; }
}
