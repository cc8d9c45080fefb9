using DealNews.Json;

namespace DealNews.Comparison;

/// <summary>One comparison of two documents.</summary>
internal sealed class ComparisonRun
{
    private readonly ArticleFacts _gold;
    private readonly ArticleFacts _predicted;
    private readonly List<EntityEntry> _goldEntities;
    private readonly List<EntityEntry> _predictedEntities;
    private readonly int[] _entityMatches;
    private readonly SlotTree _goldTree;
    private readonly SlotTree _predictedTree;
    private readonly List<FactEntry> _goldFacts;
    private readonly List<FactEntry> _predictedFacts;
    private readonly SlotComparison _comparison;
    private readonly ScoreBoard _facts = new();
    private readonly ScoreBoard _entities = new();
    private readonly ScoreBoard _others = new();
    private int[] _factMatches = [];
    private int _exact;

    public ComparisonRun(ArticleFacts gold, ArticleFacts predicted, DealNewsJsonOptions? options, bool isExact)
    {
        (_gold, _predicted) = (gold, predicted);
        _goldEntities = EntityEntry.Of(gold);
        _predictedEntities = EntityEntry.Of(predicted);
        _entityMatches = new EntityMatcher(_goldEntities, _predictedEntities).Match(gold.Facts, predicted.Facts);

        // Entities that match have the same key.
        Dictionary<EntityId, object> goldKeys = [];
        Dictionary<EntityId, object> predictedKeys = [];
        for (var i = 0; i < _goldEntities.Count; i++)
        {
            goldKeys.TryAdd(_goldEntities[i].Id, _goldEntities[i]);
            if (_entityMatches[i] >= 0)
            {
                predictedKeys.TryAdd(_predictedEntities[_entityMatches[i]].Id, _goldEntities[i]);
            }
        }

        foreach (var entity in _predictedEntities)
        {
            predictedKeys.TryAdd(entity.Id, entity);
        }

        _goldTree = new(goldKeys);
        _predictedTree = new(predictedKeys);
        _goldFacts = FactsOf(gold, _goldTree, options);
        _predictedFacts = FactsOf(predicted, _predictedTree, options);
        _comparison = new(gold.Article?.Language, predicted.Article?.Language) { IsExact = isExact };
    }

    /// <summary>Returns the scores and the differences.</summary>
    public DocumentComparison Compare()
    {
        Run();
        return new()
        {
            Scores = new()
            {
                Facts = _facts.Total,
                Amounts = _facts.Amounts,
                Entities = _entities.Total,
                GoldFactCount = _goldFacts.Count,
                PredictedFactCount = _predictedFacts.Count,
                MatchedFactCount = _factMatches.Count(static match => match >= 0),
                ExactFactCount = _exact,
                ByKind = ComparisonScores.ListOf(_facts.Kinds),
                ByMember = ComparisonScores.ListOf(_facts.Members),
            },
            Differences =
            [
                .. new[] { _facts, _entities, _others }
                    .SelectMany(static board => board.ByImportance())
                    .OrderBy(static difference => difference.ValueCount == 0),
            ],
            Facts = [.. PairsOf(_factMatches, i => _goldFacts[i].Slot.Pointer, j => _predictedFacts[j].Slot.Pointer)],
            Entities = [.. PairsOf(_entityMatches, i => _goldEntities[i].Pointer, j => _predictedEntities[j].Pointer)],
        };
    }

    /// <summary>Returns the differences in the order of the documents.</summary>
    public ValueList<DocumentDifference> Diff()
    {
        Run();
        return [.. new[] { _others, _entities, _facts }.SelectMany(static board => board.Differences)];
    }

    private void Run()
    {
        _factMatches = new FactMatcher(_goldFacts, _predictedFacts, _comparison).Match();
        _exact = CompareAll(
            [.. _goldFacts.Select(static fact => fact.Slot)],
            [.. _predictedFacts.Select(static fact => fact.Slot)],
            _factMatches,
            _facts
        );
        CompareAll(
            [.. SlotsOf(_goldTree, _goldEntities)],
            [.. SlotsOf(_predictedTree, _predictedEntities)],
            _entityMatches,
            _entities
        );
        _comparison.Compare(SlotOf(_goldTree, _gold), SlotOf(_predictedTree, _predicted), _others);
    }

    /// <summary>Compares the matches and counts the rest; returns the number of matches without a difference.</summary>
    private int CompareAll(List<Slot> gold, List<Slot> predicted, int[] matches, ScoreBoard board)
    {
        var exact = 0;
        for (var i = 0; i < gold.Count; i++)
        {
            if (matches[i] < 0)
            {
                board.AddMissing(gold[i], lacking: null);
                continue;
            }

            var errors = board.Total.Errors;
            board.Kind = gold[i].Path;
            _comparison.Compare(gold[i], predicted[matches[i]], board);
            exact += board.Total.Errors == errors ? 1 : 0;
        }

        var matched = matches.ToHashSet();
        for (var j = 0; j < predicted.Count; j++)
        {
            if (!matched.Contains(j))
            {
                board.AddSpurious(predicted[j], lacking: null);
            }
        }

        return exact;
    }

    // The document without its entities and facts.
    private static Slot SlotOf(SlotTree tree, ArticleFacts document) =>
        tree.Of(
            document with
            {
                Companies = default,
                People = default,
                Projects = default,
                Facts = default,
            },
            "document",
            "",
            isDetail: true
        );

    private static IEnumerable<Slot> SlotsOf(SlotTree tree, List<EntityEntry> entities) =>
        entities.Select(entity => tree.Of(entity.Record, entity.List, entity.Pointer));

    private static List<FactEntry> FactsOf(ArticleFacts document, SlotTree tree, DealNewsJsonOptions? options) =>
        [
            .. document
                .Facts.Select(static (fact, index) => (Fact: fact, Index: index))
                .Where(static each => each.Fact is not null)
                .Select(each => new FactEntry(
                    each.Fact,
                    tree.Of(Known(each.Fact, options), each.Fact.Kind, JsonPointer.Append("/facts", each.Index))
                )),
        ];

    // The members of application-defined kinds are only accessible as JSON.
    private static Fact Known(Fact fact, DealNewsJsonOptions? options) =>
        fact.GetType().Assembly == typeof(Fact).Assembly
            ? fact
            : DealNewsJson
                .Deserialize(DealNewsJson.SerializeToUtf8Bytes(new ArticleFacts { Facts = [fact] }, options))
                .Facts[0];

    private static IEnumerable<MatchedPair> PairsOf(
        int[] matches,
        Func<int, string> gold,
        Func<int, string> predicted
    ) =>
        Enumerable
            .Range(0, matches.Length)
            .Where(i => matches[i] >= 0)
            .Select(i => new MatchedPair { GoldPointer = gold(i), PredictedPointer = predicted(matches[i]) });
}
