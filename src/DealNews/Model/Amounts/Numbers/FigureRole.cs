namespace DealNews;

/// <summary>What a figure of an amount or a percentage says of it.</summary>
internal enum FigureRole : byte
{
    None,
    Exact,
    Minimum,
    Maximum,
    ExclusiveMinimum,
    ExclusiveMaximum,
}
