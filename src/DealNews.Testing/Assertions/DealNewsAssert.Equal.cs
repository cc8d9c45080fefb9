using System.Globalization;
using System.Text.Json;
using DealNews.Json;

namespace DealNews.Testing;

public static partial class DealNewsAssert
{
    private const int MostShown = 20;

    /// <summary>
    /// Asserts that two documents are equal; says each place where they differ, by its JSON Pointer. Entities and facts that have ids are
    /// compared with those of the same id, so that one too many does not make all behind it differ.
    /// </summary>
    /// <param name="expected">The expected document.</param>
    /// <param name="actual">The actual document, which the pointers lead into; those of what it does not have lead into the other.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    /// <exception cref="NotSupportedException">The documents differ, and a fact is of a record that the options do not know.</exception>
    /// <exception cref="DealNewsAssertException">The documents differ.</exception>
    public static void Equal(ArticleFacts expected, ArticleFacts actual, DealNewsJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        if (expected != actual)
        {
            throw Differ("documents", Parse(expected, options), Parse(actual, options));
        }
    }

    /// <summary>Asserts that two facts are equal; says each place where they differ, by its JSON Pointer from the fact on.</summary>
    /// <param name="expected">The expected fact.</param>
    /// <param name="actual">The actual fact, which the pointers lead into; those of what it does not have lead into the other.</param>
    /// <param name="options">Options with the application's own kinds of fact; null where it has none.</param>
    /// <exception cref="ArgumentNullException">A fact is null.</exception>
    /// <exception cref="NotSupportedException">The facts differ, and one is of a record that the options do not know.</exception>
    /// <exception cref="DealNewsAssertException">The facts differ.</exception>
    public static void Equal(Fact expected, Fact actual, DealNewsJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        if (expected != actual)
        {
            throw Differ("facts", Parse(expected, options), Parse(actual, options));
        }
    }

    private static DealNewsAssertException Differ(string what, JsonElement expected, JsonElement actual)
    {
        var differences = JsonComparison.Compare(expected, actual);
        var places = differences.Take(MostShown).Select(static difference => $"{Environment.NewLine}  {difference}");
        var more =
            differences.Count > MostShown ? $"{Environment.NewLine}  and {differences.Count - MostShown} more" : "";
        return new(
            differences.Count switch
            {
                0 => $"The {what} differ in something that their JSON does not show.",
                1 => $"The {what} differ in one place:{string.Concat(places)}",
                var count => string.Create(
                    CultureInfo.InvariantCulture,
                    $"The {what} differ in {count} places:{string.Concat(places)}{more}"
                ),
            }
        );
    }

    private static JsonElement Parse(Fact fact, DealNewsJsonOptions? options) =>
        Parse(new ArticleFacts { Facts = [fact] }, options).GetProperty("facts")[0];

    private static JsonElement Parse(ArticleFacts document, DealNewsJsonOptions? options)
    {
        using var json = JsonDocument.Parse(DealNewsJson.SerializeToUtf8Bytes(document, options: options));
        return json.RootElement.Clone();
    }
}
