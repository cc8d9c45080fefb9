using DealNews.Json;

namespace DealNews.Validation;

/// <summary>DN1050. Generated code calls it for each term of a vocabulary that this version does not know.</summary>
internal static class TermRule
{
    public static readonly Rule Definition = Rule.Warning(
        "DN1050",
        "A term is not in its vocabulary. The document keeps it."
    );

    public static void Report<T>(string? member, string term, ValueList<T> known, RuleContext context)
        where T : struct
    {
        if (BlankText.Is(term))
        {
            RequiredValueRule.Report(member, term, context);
        }
        else
        {
            context.Report(
                Definition,
                member,
                $"Unknown term {SimilarName.Quote(known.Select(static each => each.ToString()!), term)}; "
                    + $"known terms: {string.Join(", ", known.AsEnumerable())}."
            );
        }
    }
}
