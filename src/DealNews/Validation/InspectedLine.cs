namespace DealNews.Validation;

/// <summary>What the inspection of a line of a JSON Lines text found; lines of the findings are counted in the whole text.</summary>
/// <param name="Number">The number of the line, from 1; blank lines count.</param>
/// <param name="Inspection">What was found in it.</param>
public readonly record struct InspectedLine(long Number, Inspection Inspection);
