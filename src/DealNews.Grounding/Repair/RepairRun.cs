namespace DealNews.Grounding;

/// <summary>Repairs one document.</summary>
internal sealed class RepairRun(SourceText text, QuoteAnchorer anchorer, ArticleFacts document)
{
    private readonly List<RepairedEvidence> _repaired = [];
    private readonly List<UnrepairedEvidence> _unrepaired = [];
    private readonly QuoteMemo _memo = new();
    private readonly TextFigures _figures = text.FiguresReadBy(
        document.Article?.Language is { } language && FigureReader.TryGet(language, out var reader)
            ? reader
            : text.Reader,
        day: null
    );

    private readonly bool _isOtherText =
        document.Article?.TextSha256 is { } hash
        && !string.Equals(hash, text.Sha256, StringComparison.OrdinalIgnoreCase);

    public RepairedDocument Repair()
    {
        var facts = new Fact[document.Facts.Count];
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i] = document.Facts[i] is { } fact ? Repair(fact, i) : null!;
        }

        return new RepairedDocument
        {
            Document = _repaired.Count > 0 ? document with { Facts = [.. facts] } : document,
            Repaired = [.. _repaired],
            Unrepaired = [.. _unrepaired],
        };
    }

    private Fact Repair(Fact fact, int index)
    {
        var before = _repaired.Count;
        var evidences = new Evidence[fact.Evidence.Count];
        for (var i = 0; i < evidences.Length; i++)
        {
            evidences[i] = fact.Evidence[i] is { } evidence
                ? Repair(evidence, FormattableString.Invariant($"/facts/{index}/evidence/{i}"))
                : null!;
        }

        return _repaired.Count > before ? fact with { Evidence = [.. evidences] } : fact;
    }

    private Evidence Repair(Evidence evidence, string pointer)
    {
        var match = anchorer.Anchor(QuoteSelector.FromEvidence(evidence), _figures, _memo);
        if (match.IsAccepted)
        {
            return HasWrongPosition(evidence, match)
                ? Replace(evidence, pointer, evidence.Exact, match.Span!.Value)
                : evidence;
        }

        var obstacle =
            match.Status == QuoteStatus.Ambiguous ? RepairObstacle.SeveralPlaces
            : match.Suggestion is not { Similarity: >= 0.5 } ? RepairObstacle.NoSimilarText
            : match.Suggestion.IsClear ? (RepairObstacle?)null
            : RepairObstacle.NoClearPlace;
        return obstacle is { } reason
            ? Leave(evidence, pointer, reason)
            : Replace(evidence, pointer, match.Suggestion!.Text, match.Suggestion.Span);
    }

    private static bool HasWrongPosition(Evidence evidence, QuoteMatch match) =>
        match.Position != QuotePositionStatus.NotGiven
        && match.Span != new TextSpan(evidence.Start ?? -1, evidence.End ?? -1);

    private Evidence Replace(Evidence evidence, string pointer, string? exact, TextSpan span)
    {
        if (_isOtherText)
        {
            return Leave(evidence, pointer, RepairObstacle.OtherText);
        }

        _repaired.Add(
            new RepairedEvidence
            {
                Pointer = pointer,
                OldQuote = evidence.Exact,
                NewQuote = exact,
                Span = span,
            }
        );
        var place = text.ToChars(span);
        var before = text.Value.AsSpan(0, place.Start);
        var after = text.Value.AsSpan(place.End);
        return evidence with
        {
            Exact = exact,
            Prefix = evidence.Prefix is { } prefix && before.EndsWith(prefix) ? prefix : null,
            Suffix = evidence.Suffix is { } suffix && after.StartsWith(suffix) ? suffix : null,
            Start = span.Start,
            End = span.End,
        };
    }

    private Evidence Leave(Evidence evidence, string pointer, RepairObstacle obstacle)
    {
        _unrepaired.Add(
            new UnrepairedEvidence
            {
                Pointer = pointer,
                Quote = evidence.Exact,
                Obstacle = obstacle,
            }
        );
        return evidence;
    }
}
