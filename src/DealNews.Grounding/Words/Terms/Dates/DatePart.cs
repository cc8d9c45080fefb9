namespace DealNews.Grounding;

/// <summary>The parts of a date.</summary>
internal enum DatePart
{
    Year,
    Half,
    Quarter,
    Month,
    Day,
}
