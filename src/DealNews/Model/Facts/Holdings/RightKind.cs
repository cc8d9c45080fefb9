namespace DealNews;

/// <summary>The kind of a right. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a right.")]
[Vocabulary]
public readonly partial struct RightKind
{
    /// <summary>A right to buy or sell, not said which.</summary>
    [SchemaText("A right to buy or sell, not said which.")]
    public static partial RightKind Option { get; }

    /// <summary>A right to buy.</summary>
    [SchemaText("A right to buy.")]
    public static partial RightKind Call { get; }

    /// <summary>A right to sell.</summary>
    [SchemaText("A right to sell.")]
    public static partial RightKind Put { get; }

    /// <summary>A security with a right to buy shares.</summary>
    [SchemaText("A security with a right to buy shares.")]
    public static partial RightKind Warrant { get; }

    /// <summary>A right to buy first.</summary>
    [SchemaText("A right to buy first.")]
    public static partial RightKind Preemption { get; }

    /// <summary>A right to convert.</summary>
    [SchemaText("A right to convert.")]
    public static partial RightKind Conversion { get; }

    /// <summary>A right to make others sell.</summary>
    [SchemaText("A right to make others sell.")]
    public static partial RightKind DragAlong { get; }

    /// <summary>A right to sell with others.</summary>
    [SchemaText("A right to sell with others.")]
    public static partial RightKind TagAlong { get; }

    /// <summary>A duty not to sell.</summary>
    [SchemaText("A duty not to sell.")]
    public static partial RightKind LockUp { get; }

    /// <summary>A right to name directors.</summary>
    [SchemaText("A right to name directors.")]
    public static partial RightKind BoardSeat { get; }

    /// <summary>Another right.</summary>
    [SchemaText("Another right.")]
    public static partial RightKind Other { get; }
}
