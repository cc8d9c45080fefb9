namespace DealNews;

/// <summary>A row of the currency table.</summary>
/// <param name="Code">Three letters from A to Z.</param>
/// <param name="NumericCode">Three digits; null for the few codes that never had one.</param>
/// <param name="MinorUnit">
/// The number of decimals of the minor unit; null if the standard gives none, as for all historic codes.
/// </param>
/// <param name="Name">The English name from the standard.</param>
/// <param name="Withdrawn">The month of withdrawal, or an interval, in EDTF; null for a current code.</param>
internal readonly record struct CurrencyEntry(
    string Code,
    string? NumericCode,
    int? MinorUnit,
    string Name,
    string? Withdrawn = null
);
