namespace DealNews.Schema;

/// <summary>
/// The form of the format for structured outputs of language models: every member is present with a value of one type,
/// nothing is recursive, facts are in one list for each kind. It is built from the model; the schema, the reader and
/// the writer use it.
/// </summary>
internal static class StrictProfile
{
    /// <summary>The member with the language of a text.</summary>
    public const string Language = "language";

    /// <summary>
    /// The member for a text that has a language, and for the text value of a specification.
    /// </summary>
    public const string Text = "text";

    /// <summary>The member for the number value of a specification.</summary>
    public const string Number = "number";

    /// <summary>The name of the object for a text with its language.</summary>
    public const string LocalizedText = "localizedText";

    // An equivalent has no equivalents of its own, so that nothing is recursive.
    private const string EquivalentAmount = "equivalentAmount";

    private const int MostTermsInPart = 7;

    private static readonly Dictionary<string, StrictObject> s_objects = All()
        .ToDictionary(shape => shape.Name, StringComparer.Ordinal);

    /// <summary>The document.</summary>
    public static StrictObject Document => Object(JsonNames.Camel(nameof(ArticleFacts)));

    /// <summary>The objects by their names.</summary>
    public static IReadOnlyDictionary<string, StrictObject> Objects => s_objects;

    /// <summary>Returns the object with a name.</summary>
    public static StrictObject Object(string name) => s_objects[name];

    private static IEnumerable<StrictObject> All()
    {
        foreach (var record in ModelDescription.Records.Where(record => record.IsConcrete))
        {
            yield return Of(record, JsonNames.Camel(record.Name), record.Members);
        }

        var amount = ModelDescription.Record(nameof(ReportedAmount));
        yield return Of(
            amount,
            EquivalentAmount,
            amount.Members.Where(member => member.Type != nameof(ReportedAmount))
        );
        yield return new(
            LocalizedText,
            null,
            "A text with its language.",
            [
                new(Language, StrictForm.Text, "The language of the text (BCP 47): \"ko\", \"en\".", Language)
                {
                    IsRequired = true,
                },
                new(Text, StrictForm.Text, "The text.", Text) { IsRequired = true },
            ]
        );
    }

    private static StrictObject Of(RecordDescription record, string name, IEnumerable<MemberDescription> members)
    {
        var isPart = !record.IsFact;
        var own = members.SelectMany(member => Members(member, isPart));
        if (record.Kind is { } kind)
        {
            own = own.Prepend(
                new("kind", StrictForm.Kind, "The kind of the fact.", "kind") { Terms = [kind], IsRequired = true }
            );
        }

        return new(name, record.Kind, record.Summary, [.. own]);
    }

    private static IEnumerable<StrictMember> Members(MemberDescription member, bool isPart) =>
        member.Shape switch
        {
            Shape.Fact => ModelDescription
                .Records.Where(record => record.Kind is not null)
                .Select(fact => new StrictMember(
                    JsonNames.Plural(fact.Kind!),
                    StrictForm.Objects,
                    fact.Summary,
                    member.Name
                )
                {
                    Object = JsonNames.Camel(fact.Name),
                }),
            Shape.Specification =>
            [
                new(Number, StrictForm.Number, "The figure, if the value is a number. As \"512\".", member.Name),
                new(Text, StrictForm.Text, "The text, if the value is not a number.", member.Name),
            ],
            Shape.Term => [Term(member, ModelDescription.Text(member.Type), isPart)],
            _ =>
            [
                new(member.Name, FormOf(member), member.Description + Hint(member), member.Name)
                {
                    IsRequired = member.IsRequired,
                    Object = ObjectOf(member),
                },
            ],
        };

    // Providers limit the number of terms in a schema. A part occurs in many places, so the terms of a long vocabulary
    // are only in its description.
    private static StrictMember Term(MemberDescription member, TextDescription vocabulary, bool isPart) =>
        new(member.Name, StrictForm.Term, $"{member.Summary} {vocabulary.Meanings}", member.Name)
        {
            IsRequired = member.IsRequired,
            Terms =
                isPart && vocabulary.Terms.Count > MostTermsInPart
                    ? []
                    : [.. vocabulary.Terms.Select(term => term.Term)],
            DefaultTerm = vocabulary.DefaultTerm,
        };

    private static StrictForm FormOf(MemberDescription member) =>
        member switch
        {
            { Shape: Shape.Record, IsList: true } => StrictForm.Objects,
            { Shape: Shape.Record, IsRequired: true } => StrictForm.Object,
            { Shape: Shape.Record } => StrictForm.OptionalObject,
            { IsList: true } => StrictForm.Texts,
            { Shape: Shape.Languages } => StrictForm.Languages,
            { Shape: Shape.Boolean } => StrictForm.Flag,
            { Shape: Shape.Decimal or Shape.Integer } => StrictForm.Number,
            _ => StrictForm.Text,
        };

    private static string? ObjectOf(MemberDescription member) =>
        member switch
        {
            { Shape: Shape.Languages } => LocalizedText,
            { Shape: Shape.Record, Type: nameof(ReportedAmount), IsList: true } => EquivalentAmount,
            { Shape: Shape.Record } => JsonNames.Camel(member.Type),
            _ => null,
        };

    private static string Hint(MemberDescription member) =>
        member switch
        {
            { Shape: Shape.Money } => " As \"USD 15000000000\".",
            { Shape: Shape.Decimal } => " As \"0.5\".",
            { Shape: Shape.Integer } => " As \"12\".",
            { Shape: Shape.Instant } => " As \"2025-02-04T18:00:00+09:00\".",
            { Type: nameof(PartialDate) } =>
                " As \"2025-02-04\", \"2025-02\", \"2025-33\" (first quarter), \"2027\", \"2027~\" (about), "
                    + "\"2025-01/2025-06\" (from, to).",
            _ => "",
        };
}
