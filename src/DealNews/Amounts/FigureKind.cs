namespace DealNews;

/// <summary>What a figure of an amount or a percentage says of it.</summary>
internal enum FigureKind : byte
{
    None,
    Exact,
    Minimum,
    Maximum,
    ExclusiveMinimum,
    ExclusiveMaximum,
}
