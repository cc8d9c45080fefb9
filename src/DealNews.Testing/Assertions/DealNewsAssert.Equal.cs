using System.Globalization;
using System.Text.Json;
using DealNews.Json;

namespace DealNews.Testing;

public static partial class DealNewsAssert
{
    private const int MostShown = 20;

    /// <summary>
    /// Asserts that two documents are equal. The message lists each difference with its JSON Pointer. Entities and
    /// facts are matched by id, so an extra one does not cause differences in the following ones.
    /// </summary>
    /// <param name="expected">The expected document.</param>
    /// <param name="actual">
    /// The actual document. Pointers refer to it; for a missing value, to the expected document.
    /// </param>
    /// <param name="factKinds">The application's fact kinds; none by default.</param>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    /// <exception cref="NotSupportedException">
    /// The documents differ, and a fact has a type that is not among the kinds.
    /// </exception>
    /// <exception cref="DealNewsAssertException">The documents differ.</exception>
    public static void Equal(ArticleFacts expected, ArticleFacts actual, ValueList<FactKind> factKinds = default)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        if (expected != actual)
        {
            throw Differ("documents", Parse(expected, factKinds), Parse(actual, factKinds));
        }
    }

    /// <summary>Asserts that two facts are equal. The message lists each difference with its JSON Pointer.</summary>
    /// <param name="expected">The expected fact.</param>
    /// <param name="actual">The actual fact. Pointers refer to it; for a missing value, to the expected fact.</param>
    /// <param name="factKinds">The application's fact kinds; none by default.</param>
    /// <exception cref="ArgumentNullException">A fact is null.</exception>
    /// <exception cref="NotSupportedException">
    /// The facts differ, and one has a type that is not among the kinds.
    /// </exception>
    /// <exception cref="DealNewsAssertException">The facts differ.</exception>
    public static void Equal(Fact expected, Fact actual, ValueList<FactKind> factKinds = default)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        if (expected != actual)
        {
            throw Differ("facts", Parse(expected, factKinds), Parse(actual, factKinds));
        }
    }

    private static Exception Differ(string subject, JsonElement expected, JsonElement actual)
    {
        var differences = JsonComparison.Compare(expected, actual);
        var places = differences.Take(MostShown).Select(static difference => $"{Environment.NewLine}  {difference}");
        var more =
            differences.Count > MostShown ? $"{Environment.NewLine}  and {differences.Count - MostShown} more" : "";
        return AssertionFailure.Of(
            differences.Count switch
            {
                0 => $"The {subject} differ, but their JSON is the same.",
                1 => $"The {subject} differ in one place:{string.Concat(places)}",
                var count => string.Create(
                    CultureInfo.InvariantCulture,
                    $"The {subject} differ in {count} places:{string.Concat(places)}{more}"
                ),
            }
        );
    }

    private static JsonElement Parse(Fact fact, ValueList<FactKind> factKinds) =>
        Parse(new ArticleFacts { Facts = [fact] }, factKinds).GetProperty("facts")[0];

    private static JsonElement Parse(ArticleFacts document, ValueList<FactKind> factKinds)
    {
        using var json = JsonDocument.Parse(
            DealNewsJson.SerializeToUtf8Bytes(document, new DealNewsJsonOptions { FactKinds = factKinds })
        );
        return json.RootElement.Clone();
    }
}
