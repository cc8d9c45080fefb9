namespace DealNews;

/// <summary>The kind of a payment. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a payment.")]
[Vocabulary]
public readonly partial struct PaymentKind
{
    /// <summary>On signing or closing.</summary>
    [SchemaText("On signing or closing.")]
    public static partial PaymentKind Upfront { get; }

    /// <summary>When a goal is reached.</summary>
    [SchemaText("When a goal is reached.")]
    public static partial PaymentKind Milestone { get; }

    /// <summary>A share of sales.</summary>
    [SchemaText("A share of sales.")]
    public static partial PaymentKind Royalty { get; }

    /// <summary>Dependent on the later results of the target.</summary>
    [SchemaText("Dependent on the later results of the target.")]
    public static partial PaymentKind EarnOut { get; }

    /// <summary>At a later date.</summary>
    [SchemaText("At a later date.")]
    public static partial PaymentKind Deferred { get; }

    /// <summary>One of several parts.</summary>
    [SchemaText("One of several parts.")]
    public static partial PaymentKind Instalment { get; }

    /// <summary>By the target or seller if the deal fails.</summary>
    [SchemaText("By the target or seller if the deal fails.")]
    public static partial PaymentKind TerminationFee { get; }

    /// <summary>By the buyer if the deal fails.</summary>
    [SchemaText("By the buyer if the deal fails.")]
    public static partial PaymentKind ReverseTerminationFee { get; }

    /// <summary>For a service.</summary>
    [SchemaText("For a service.")]
    public static partial PaymentKind Fee { get; }

    /// <summary>Another payment.</summary>
    [SchemaText("Another payment.")]
    public static partial PaymentKind Other { get; }
}
