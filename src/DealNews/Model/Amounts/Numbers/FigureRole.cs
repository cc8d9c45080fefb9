namespace DealNews;

/// <summary>The role of a figure in an amount or a percentage.</summary>
internal enum FigureRole : byte
{
    None,
    Exact,
    Minimum,
    Maximum,
    ExclusiveMinimum,
    ExclusiveMaximum,
}
