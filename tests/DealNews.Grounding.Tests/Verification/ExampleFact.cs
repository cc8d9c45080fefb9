using System.Globalization;
using System.Text.Json.Nodes;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>A fact of an example, which tests change and verify again.</summary>
/// <param name="Name">The document and the fact's id, for messages.</param>
/// <param name="Json">The fact.</param>
/// <param name="Article">The article.</param>
/// <param name="Verifier">The verifier of the article's text.</param>
/// <param name="Values">The values of the fact.</param>
/// <param name="Shown">The figures that are completely inside the fact's evidence.</param>
internal sealed record ExampleFact(
    string Name,
    JsonObject Json,
    JsonNode Article,
    GroundingVerifier Verifier,
    ValueList<FactValue> Values,
    IReadOnlyList<Figure> Shown
)
{
    private static readonly Lazy<IReadOnlyList<ExampleFact>> s_all = new(() => [.. Examples.Documents.SelectMany(Of)]);

    public static IReadOnlyList<ExampleFact> All => s_all.Value;

    /// <summary>Returns the pointers, from the fact, of the selected members at any depth.</summary>
    public IEnumerable<string> Find(Func<string, bool> isWanted) => Pointers(Json, "").Where(isWanted);

    /// <summary>The pointers of the amounts of money and percentages.</summary>
    public IEnumerable<string> Amounts =>
        Values
            .Where(static value => value.Value is ReportedAmount or ReportedPercentage)
            .Select(value => value.Pointer);

    public JsonNode At(string pointer) => At(Json, pointer);

    /// <summary>Returns the findings after a change of the member at a pointer.</summary>
    public IReadOnlyList<Finding> VerifyWith(string pointer, Action<JsonNode> change)
    {
        var changed = Json.DeepClone();
        change(At(changed, pointer));
        return Grounded.Verify(Verifier, changed, Article);
    }

    /// <summary>
    /// Returns whether the evidence has a figure for an amount. A change to such an amount is not an error.
    /// </summary>
    public bool Shows(JsonNode amount)
    {
        decimal? Value(string name) =>
            amount[name] is not { } value ? null
            : value.GetValueKind() == System.Text.Json.JsonValueKind.Number ? value.GetValue<decimal>()
            : decimal.Parse(value.GetValue<string>()[4..], CultureInfo.InvariantCulture);
        var unit =
            amount.AsObject().First(member => member.Key is not ("approximate" or "equivalents")).Value is var first
            && first!.GetValueKind() == System.Text.Json.JsonValueKind.Number
                ? "%"
                : first.GetValue<string>()[..3];
        return Shown.Any(figure =>
            (figure.Currency?.Code ?? figure.Unit) == unit
            && !figure.IsUnsure
            && figure.Minimum == (Value("exact") ?? Value("minimum") ?? Value("exclusiveMinimum"))
            && figure.Maximum == (Value("exact") ?? Value("maximum") ?? Value("exclusiveMaximum"))
            && figure.IsMinimumExclusive == (Value("exclusiveMinimum") is not null)
            && figure.IsMaximumExclusive == (Value("exclusiveMaximum") is not null)
        );
    }

    /// <summary>Returns all texts that differ from a text in one digit.</summary>
    public static IEnumerable<string> DigitsAltered(string text) =>
        Enumerable
            .Range(0, text.Length)
            .Where(at => char.IsAsciiDigit(text[at]))
            .SelectMany(at =>
                "0123456789".Where(digit => digit != text[at]).Select(digit => $"{text[..at]}{digit}{text[(at + 1)..]}")
            );

    public static bool IsError(Finding finding) => finding.Severity == Severity.Error;

    private static IEnumerable<ExampleFact> Of(string path)
    {
        var (model, text) = Examples.Load(path);
        var document = JsonNode.Parse(File.ReadAllText(Path.Combine(Examples.Folder, path)))!;
        var article = document["article"]!;
        var verifier = new GroundingVerifier(text);
        var figures = FigureReader.Get(new(article["language"]!.GetValue<string>())).Read(text.Value);
        foreach (var (fact, values) in document["facts"]!.AsArray().Zip(model.Facts))
        {
            var spans = fact!["evidence"]!
                .AsArray()
                .Select(evidence => new TextSpan(evidence!["start"]!.GetValue<int>(), evidence["end"]!.GetValue<int>()))
                .ToList();
            yield return new(
                $"{path} {fact["id"]}",
                fact.AsObject(),
                article,
                verifier,
                values.EnumerateValues(),
                [
                    .. figures.Where(figure =>
                        spans.Exists(span => span.Start <= figure.Span.Start && figure.Span.End <= span.End)
                    ),
                ]
            );
        }
    }

    private static JsonNode At(JsonNode node, string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Aggregate(
                node,
                (parent, name) =>
                    parent is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)]! : parent[name]!
            );

    private static IEnumerable<string> Pointers(JsonNode node, string pointer) =>
        node switch
        {
            JsonObject members => members.SelectMany(member =>
                Pointers(member.Value!, $"{pointer}/{member.Key}").Prepend($"{pointer}/{member.Key}")
            ),
            JsonArray items => items.SelectMany(
                (item, i) => Pointers(item!, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"))
            ),
            _ => [],
        };
}
