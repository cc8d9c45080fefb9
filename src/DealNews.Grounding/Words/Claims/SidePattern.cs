using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <summary>A form of clause that gives two entities their roles: "1 buys 2".</summary>
/// <param name="Clause">The clause, with the entities as <c>①</c> and <c>②</c>.</param>
/// <param name="First">The roles that the first entity of the text can have.</param>
/// <param name="Second">The roles that the second one can have.</param>
internal sealed record SidePattern(Regex Clause, EntityRoles First, EntityRoles Second);
