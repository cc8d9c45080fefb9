namespace DealNews.Grounding;

/// <summary>What a figure in a text counts or measures.</summary>
public enum FigureKind
{
    /// <summary>A number with neither currency nor unit, written with a scale ("16억", "1.6 billion"): what it counts is not said.</summary>
    Number,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>The price of one currency in another ("달러당 1,382원"): no amount of money.</summary>
    ExchangeRate,

    /// <summary>A share of a hundred; <see cref="Figure.Unit"/> is <c>%</c>, or <c>pp</c> for percentage points.</summary>
    Percentage,

    /// <summary>A count or a measure with a unit ("512GB", "3나노미터", "120 employees").</summary>
    Quantity,

    /// <summary>A date, as precise as the text ("2027년", "Feb. 4, 2025", "4일").</summary>
    Date,
}
