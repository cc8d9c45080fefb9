namespace DealNews;

/// <summary>A row of the table of currencies.</summary>
/// <param name="Code">Three letters from A to Z.</param>
/// <param name="NumericCode">Three digits; null for the few codes that never had one.</param>
/// <param name="MinorUnit">
/// Decimals of the minor unit; null where the standard gives none, as for every historic code.
/// </param>
/// <param name="Name">The name that the standard gives.</param>
/// <param name="Withdrawn">Month of withdrawal, or interval, in EDTF; null for a current code.</param>
internal readonly record struct CurrencyEntry(
    string Code,
    string? NumericCode,
    int? MinorUnit,
    string Name,
    string? Withdrawn = null
);
