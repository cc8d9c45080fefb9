namespace DealNews.Grounding;

/// <summary>The quantity that a price is for.</summary>
/// <param name="Value">
/// The number; 1 if the text gives none, <see cref="NoQuantity"/> if it gives no usable one.
/// </param>
/// <param name="Unit">The common name of the unit, or the word of the text if there is none.</param>
internal readonly record struct PriceBase(decimal Value, string Unit)
{
    /// <summary>
    /// The number for a quantity that is not positive or was not understood. The price is then unsure.
    /// </summary>
    public const decimal NoQuantity = 0;

    /// <summary>Whether the number is positive.</summary>
    public bool IsUsable => Value > NoQuantity;
}
