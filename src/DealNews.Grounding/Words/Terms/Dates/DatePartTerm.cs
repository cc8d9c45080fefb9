namespace DealNews.Grounding;

/// <summary>A part of a date, after its number: 년, 월, 일, 분기.</summary>
/// <param name="Part">The part.</param>
internal sealed record DatePartTerm(DatePart Part) : Term(TermRole.DatePart);
