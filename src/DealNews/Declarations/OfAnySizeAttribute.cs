namespace DealNews;

/// <summary>
/// Marks a percentage that is not a share of a whole, such as a change, a premium or an interest rate. It can be
/// greater than 100, or negative.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OfAnySizeAttribute : Attribute
{
    /// <summary>The exclusive lower bound of the percentage; none by default.</summary>
    public int Above { get; init; } = int.MinValue;
}
