namespace DealNews.Grounding;

/// <summary>The kinds of figures in a text.</summary>
public enum FigureKind
{
    /// <summary>
    /// A number with a scale but no currency or unit ("16억", "1.6 billion"): the text does not give the counted unit.
    /// </summary>
    Number,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>The price of one currency in another ("달러당 1,382원"). It is not an amount of money.</summary>
    ExchangeRate,

    /// <summary>A percentage. <see cref="Figure.Unit"/> is <c>%</c>, or <c>pp</c> for percentage points.</summary>
    Percentage,

    /// <summary>A count or a measure with a unit ("512GB", "3나노미터", "120 employees").</summary>
    Quantity,

    /// <summary>A date, as precise as the text ("2027년", "Feb. 4, 2025", "4일").</summary>
    Date,

    /// <summary>
    /// A part of a whole ("a third", "절반", "3割", "a majority"): <see cref="Figure.Minimum"/> and
    /// <see cref="Figure.Maximum"/>, divided by <see cref="Figure.Divisor"/>.
    /// </summary>
    Fraction,

    /// <summary>
    /// The ratio of two numbers ("51 to 49", "5-for-1"): <see cref="Figure.Minimum"/> to <see cref="Figure.Divisor"/>.
    /// </summary>
    Ratio,
}
