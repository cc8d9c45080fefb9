using DealNews.Json;

namespace DealNews.Validation;

/// <summary>DN1052. Generated code calls it for each record.</summary>
internal static class UnknownMemberRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN1052",
        "A member of an object is not known. The document keeps it."
    );

    public static void Check(AdditionalProperties members, IEnumerable<string> knownNames, RuleContext context)
    {
        foreach (var name in members.Keys)
        {
            // A document can have millions of them, and a message takes more than its member.
            if (context.Wants(Definition))
            {
                context.Report(
                    Definition,
                    name,
                    $"Unknown member {SimilarName.Quote(knownNames, name)}; it is kept, but not checked."
                );
            }
        }
    }
}
