namespace DealNews.Grounding;

/// <summary>The first months or quarters of a year: "first nine months".</summary>
/// <param name="Part">The kind of part.</param>
/// <param name="Count">The number of parts.</param>
internal sealed record FirstPartsTerm(DatePart Part, int Count) : Term(TermRole.DateName);
