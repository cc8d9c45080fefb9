namespace DealNews.Testing;

/// <summary>Draws records from their declarations.</summary>
/// <param name="draw">The source of random values.</param>
/// <param name="cast">The entities to refer to.</param>
/// <param name="isExtended">Whether to draw unknown terms and members.</param>
internal sealed class RecordDraw(Draw draw, Cast cast, bool isExtended)
{
    private const int DeepestOptionalRecord = 3;

    // The percentage of optional members that a record has; drawn for each record.
    private static readonly int[] s_densities = [0, 20, 20, 40, 40, 60, 90];

    private static readonly string[] s_unknownKinds = ["layoff", "소송", "creditRating"];
    private static readonly string[] s_unknownTerms = ["leaked", "보류", "x:new"];

    /// <summary>The facts of the document so far, to which later ones refer.</summary>
    public IReadOnlyList<Fact> Earlier { get; set; } = [];

    /// <summary>Draws a missing fact, for a reference to its kind; null if none can be drawn.</summary>
    public Func<string, Fact?>? DrawMissing { get; set; }

    public Extensible Record(Type type) => Record(type, depth: 0);

    public T Record<T>()
        where T : Extensible => (T)Record(typeof(T));

    /// <summary>Draws another value of a member; null if there is none.</summary>
    public object? Value(MemberShape member) => member.IsOfItsOwnType ? null : Value(member, depth: 1);

    private Extensible Record(Type type, int depth)
    {
        if (type == typeof(Evidence))
        {
            return WithUnknownMembers(Evidence());
        }

        if (type == typeof(UnknownFact))
        {
            return Fill(
                new UnknownFact(draw.OneOf(s_unknownKinds))
                {
                    AdditionalProperties = draw.From(DealNewsGen.AdditionalProperties),
                },
                depth
            );
        }

        return WithUnknownMembers(Fill(RecordShape.Of(type).Create(), depth));
    }

    // The record is new, so its members can still be set.
    private Extensible Fill(Extensible record, int depth)
    {
        var density = draw.OneOf(s_densities);
        foreach (var member in RecordShape.Of(record).Members)
        {
            if (IsDrawn(member, density, depth) && Value(member, depth) is { } value)
            {
                draw.CountPart();
                member.Set(record, value);
            }
        }

        FiguresDraw.Set(record, draw);
        return record;
    }

    private bool IsDrawn(MemberShape member, int density, int depth) =>
        member.IsRequired
        || (
            !FiguresDraw.IsFigure(member)
            && (depth < DeepestOptionalRecord || !member.IsRecord)
            && draw.Chance(density)
            && !member.IsOfItsOwnType
            && CanDraw(member)
        );

    private static bool CanDraw(MemberShape member) =>
        member.IsRecord || member.Terms is not null || ValueDraw.Knows(member.ElementType);

    private object? Value(MemberShape member, int depth)
    {
        if (!member.IsList)
        {
            return Element(member, depth);
        }

        var count = member.IsRequired ? draw.OneOf([1, 2, 2, 3]) : draw.Int(1, 2);
        IReadOnlyList<object> items =
            member.Sorts != EntitySorts.None
                ? [.. draw.Several(cast.Of(member.Sorts), count).Cast<object>()]
                : [.. Enumerable.Range(0, count).Select(_ => Element(member, depth)).OfType<object>()];
        return items.Count > 0 ? member.Of(items) : null;
    }

    private object? Element(MemberShape member, int depth) =>
        member.IsFactReference ? Reference(member)
        : member.Sorts != EntitySorts.None ? draw.OneOf(cast.Of(member.Sorts))
        : member.IsRecord ? Record(member.ElementType, depth + 1)
        : member.Terms is { } terms ? Term(member.ElementType, terms)
        : ValueDraw.Of(member, draw);

    private object Term(Type type, IReadOnlyList<object> known) =>
        isExtended && draw.Chance(15) ? Activator.CreateInstance(type, draw.OneOf(s_unknownTerms))! : draw.OneOf(known);

    private object? Reference(MemberShape member)
    {
        FactId[] ids =
        [
            .. Earlier
                .Where(fact => fact.Id is not null && (member.FactKind is null || fact.Kind == member.FactKind))
                .Select(static fact => fact.Id!.Value),
        ];
        return ids.Length > 0 ? draw.OneOf(ids)
            : member.FactKind is null ? null
            : DrawMissing?.Invoke(member.FactKind)?.Id;
    }

    // A quote, a position, or both; the position then has the length of the quote.
    private Evidence Evidence()
    {
        var start = draw.Int(0, 5_000);
        var exact = draw.Chance(70) ? draw.From(DealNewsGen.Text) : null;
        return exact is not null && draw.Chance(50)
            ? new() { Exact = exact }
            : new()
            {
                Exact = exact,
                Prefix = exact is not null && draw.Chance(40) ? draw.From(DealNewsGen.Text) : null,
                Suffix = exact is not null && draw.Chance(40) ? draw.From(DealNewsGen.Text) : null,
                Start = start,
                End = start + (exact?.EnumerateRunes().Count() ?? draw.Int(0, 300)),
            };
    }

    private Extensible WithUnknownMembers(Extensible record) =>
        isExtended && draw.Chance(20)
            ? record with
            {
                AdditionalProperties = draw.From(DealNewsGen.AdditionalProperties),
            }
            : record;
}
