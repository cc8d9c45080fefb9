using System.Globalization;
using DealNews.Comparison;
using DealNews.Json;

namespace DealNews.Testing;

public static partial class DealNewsAssert
{
    private const double UsualMinimumF1 = 0.9;

    /// <summary>
    /// Asserts that a prediction has the facts of a gold document: that their F1 (<see cref="ComparisonScores.Facts"/>)
    /// reaches a minimum. The message lists the differences, most important first.
    /// </summary>
    /// <param name="gold">The correct document.</param>
    /// <param name="predicted">The document to score. Ids and order do not matter.</param>
    /// <param name="minimumF1">The minimum F1 that passes, from 0 to 1.</param>
    /// <param name="factKinds">The application's fact kinds; none by default.</param>
    /// <returns>The comparison, for further assertions.</returns>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is not from 0 to 1.</exception>
    /// <exception cref="NotSupportedException">A fact has a type that is not among the kinds.</exception>
    /// <exception cref="DealNewsAssertException">The F1 is below the minimum.</exception>
    public static DocumentComparison Matches(
        ArticleFacts gold,
        ArticleFacts predicted,
        double minimumF1 = UsualMinimumF1,
        ValueList<FactKind> factKinds = default
    )
    {
        if (minimumF1 is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(minimumF1), minimumF1, "Expected a number from 0 to 1.");
        }

        var comparison = DocumentComparer.Compare(gold, predicted, factKinds);
        return comparison.Scores.Facts.F1 >= minimumF1
            ? comparison
            : throw AssertionFailure.Of(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Expected facts with an F1 of at least {minimumF1}, but found {comparison.Scores}."
                ) + ListOf([.. comparison.Differences.Where(static difference => difference.ValueCount > 0)])
            );
    }

    /// <summary>
    /// Asserts that two documents are equal except for order and ids: each entity and fact has an equal one in the
    /// other document, and references have equal targets.
    /// </summary>
    /// <param name="expected">The expected document.</param>
    /// <param name="actual">The actual document.</param>
    /// <param name="factKinds">The application's fact kinds; none by default.</param>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    /// <exception cref="NotSupportedException">A fact has a type that is not among the kinds.</exception>
    /// <exception cref="DealNewsAssertException">The documents differ in more than order and ids.</exception>
    public static void Equivalent(ArticleFacts expected, ArticleFacts actual, ValueList<FactKind> factKinds = default)
    {
        var differences = DocumentComparer
            .Diff(expected, actual, factKinds)
            .Where(static difference => !IsId(difference.Member))
            .ToList();
        if (differences.Count > 0)
        {
            throw AssertionFailure.Of($"The documents differ in more than order and ids:{ListOf(differences)}");
        }
    }

    // The id of a fact or an entity, such as "valuation/id".
    private static bool IsId(string member) => member.Split('/') is [_, "id"];

    private static string ListOf(List<DocumentDifference> differences)
    {
        var shown = differences.Take(MostShown).Select(static difference => $"{Environment.NewLine}  {difference}");
        var more =
            differences.Count > MostShown ? $"{Environment.NewLine}  and {differences.Count - MostShown} more" : "";
        return string.Concat(shown) + more;
    }
}
