using System.Globalization;
using System.Runtime.InteropServices;
using DealNews.Validation;

namespace DealNews.Reports;

/// <summary>Creates the view of many documents.</summary>
internal sealed class CollectionViews
{
    private const int MaxRows = 1000;
    private const int MaxClaims = 100;
    private const int MaxStatements = 6;
    private const int MaxListedEntities = 60;

    private readonly ReportOptions _options;
    private readonly ReportWords _words;
    private readonly List<Inspection> _inspections;
    private readonly List<ArticleFacts> _documents;
    private readonly EntityResolver _resolver;
    private readonly RelationCounter _relations;
    private readonly TimeCharts _valuations;
    private readonly TimeCharts _pledges;
    private readonly Dictionary<string, EntityView> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<Fact, ArticleFacts> _documentOf = new(ReferenceEqualityComparer.Instance);

    private CollectionViews(List<Inspection> inspections, ReportOptions options)
    {
        _options = options;
        _words = ReportWords.Of(options.Language);
        _inspections = inspections;
        _documents = [.. inspections.Select(static each => each.ReadableDocument).OfType<ArticleFacts>()];
        _resolver = EntityResolver.Of(_documents);
        _relations = new(_resolver, options);
        _valuations = new(_words.Valuations, _words);
        _pledges = new(_words.Pledges, _words);
    }

    public static CollectionView Of(List<Inspection> inspections, ReportOptions options) =>
        new CollectionViews(inspections, options).Create();

    private CollectionView Create()
    {
        foreach (var document in _documents)
        {
            Add(document);
        }

        var claims = FactClusters
            .Of(_documents, _resolver, _options.Json.FactKinds)
            .Where(cluster => cluster.Occurrences.Any(each => DiffersElsewhere(each, cluster)))
            .OrderBy(static cluster =>
                cluster.Occurrences.All(static each => each.Relation != ClaimRelation.Contradicting)
            )
            .ThenByDescending(static cluster => cluster.Occurrences.Count)
            .ThenBy(static cluster => cluster.Claim, StringComparer.Ordinal)
            .ToList();
        var findings = _inspections.Sum(static each => each.Report.Findings.Count);
        return new()
        {
            Words = _words,
            Documents = _inspections.Count,
            Unreadable = _inspections.Count(static each => each.Document is null),
            Facts = _documents.Sum(static document => document.Facts.Count),
            Findings = findings,
            Graph = RelationGraphs.Of(_relations, _entities, _options.MaxEntities),
            Charts = [.. new[] { _valuations, _pledges }.Select(chart => chart.Create(NameOf)).OfType<TimeChart>()],
            Claims = [.. claims.Take(MaxClaims).Select(ClaimOf)],
            MoreClaims = Math.Max(0, claims.Count - MaxClaims),
            FindingGroups = [.. FindingGroups()],
            Entities =
            [
                .. _entities
                    .OrderByDescending(static each => each.Value.Facts)
                    .ThenBy(static each => each.Key, StringComparer.Ordinal)
                    .Take(MaxListedEntities)
                    .Select(static each => each.Value),
            ],
            EntityCount = _entities.Count,
            Rows = [.. _inspections.Take(MaxRows).Select(RowOf)],
        };
    }

    private static bool Differs(ClaimRelation relation) =>
        relation is ClaimRelation.Contradicting or ClaimRelation.Superseded;

    // One article can report several values, such as those of two dates; that is no contradiction between articles.
    private bool DiffersElsewhere(FactOccurrence occurrence, FactCluster cluster) =>
        Differs(occurrence.Relation)
        && !ReferenceEquals(_documentOf[occurrence.Fact], _documentOf[cluster.Occurrences[0].Fact]);

    private string NameOf(string key) => _entities.TryGetValue(key, out var entity) ? entity.Name : key;

    private void Add(ArticleFacts document)
    {
        var index = DocumentIndex.Of(document, _options.Json.FactKinds);
        AddEntities(document, index);
        foreach (var fact in document.Facts.OfType<Fact>())
        {
            _documentOf.TryAdd(fact, document);
        }

        var deals = document.Deals(_options.Json.FactKinds);
        _relations.Add(document, deals, index);
        foreach (var deal in deals)
        {
            AddAmount(document, deal);
        }
    }

    private void AddEntities(ArticleFacts document, DocumentIndex index)
    {
        foreach (
            var entity in document
                .Companies.AsEnumerable<Entity>()
                .Concat(document.People)
                .Concat(document.Projects)
                .Where(static each => each is not null)
        )
        {
            var key = _resolver.KeyOf(document, entity.Id);
            ref var view = ref CollectionsMarshal.GetValueRefOrAddDefault(_entities, key, out var isKnown);
            view ??= new()
            {
                Name = index.NameOf(entity.Id, _options.Language),
                IsPerson = entity is Person,
                IsProject = entity is Project,
                Documents = 0,
            };
            view.Documents++;
            view.Facts += index.FactsAbout(entity.Id).Count;
        }
    }

    private void AddAmount(ArticleFacts document, Deal deal)
    {
        if (deal is not { Amount: { } amount, Fact.Polarity: var polarity } || polarity == Polarity.Negative)
        {
            return;
        }

        DateOnly? published = document.Article?.PublishedAt is { } time ? DateOnly.FromDateTime(time.DateTime) : null;
        var (chart, entity, day) = deal.Fact switch
        {
            Valuation { Company: var company } => (_valuations, company, deal.Date?.Earliest ?? published),
            InvestmentPledge { Investee: { } investee } => (_pledges, investee, published),
            InvestmentPledge { Project: { } project } => (_pledges, project, published),
            _ => default((TimeCharts, EntityId, DateOnly?)),
        };
        if (day is { } known)
        {
            chart.Add(_resolver.KeyOf(document, entity), known, amount);
        }
    }

    private ClaimView ClaimOf(FactCluster cluster)
    {
        // The latest statement, then statements that differ from it.
        List<FactOccurrence> shown =
        [
            cluster.Occurrences[0],
            .. cluster.Occurrences.Skip(1).Where(each => DiffersElsewhere(each, cluster)),
        ];
        return new(
            [.. shown.Take(MaxStatements).Select(StatementOf)],
            Math.Max(0, shown.Count - MaxStatements),
            shown.TrueForAll(static each => each.Relation != ClaimRelation.Contradicting)
        );
    }

    private StatementView StatementOf(FactOccurrence occurrence) =>
        new()
        {
            Sentence = occurrence.Fact.Describe(
                _documentOf[occurrence.Fact],
                _options.Language,
                _options.Json.FactKinds
            ),
            Source = TitleOf(occurrence.Article),
            Link = SafeLink.Of(occurrence.Article?.Url),
            Date = DateOf(occurrence.Article),
            Relation = occurrence.Relation,
        };

    private IEnumerable<FindingGroup> FindingGroups() =>
        _inspections
            .SelectMany(
                static (inspection, i) => inspection.Report.Findings.Select(finding => (Finding: finding, Document: i))
            )
            .GroupBy(static each => (each.Finding.Code, each.Finding.Severity))
            .OrderBy(static group => group.Key.Severity)
            .ThenByDescending(static group => group.Count())
            .ThenBy(static group => group.Key.Code, StringComparer.Ordinal)
            .Select(group =>
            {
                var (finding, document) = group.First();
                return new FindingGroup(
                    group.Key.Code,
                    group.Key.Severity,
                    RuleCatalogue.Find(group.Key.Code)?.Meaning ?? finding.Message,
                    group.Count(),
                    group.Select(static each => each.Document).Distinct().Count(),
                    $"{TitleOf(_inspections[document].ReadableDocument?.Article)} {finding.Pointer}: {finding.Message}"
                );
            });

    private DocumentRow RowOf(Inspection inspection)
    {
        var article = inspection.ReadableDocument?.Article;
        return new()
        {
            Title = TitleOf(article),
            Link = SafeLink.Of(article?.Url),
            Language = article is { Headline: not null, Language: { IsValid: true } language } ? language.Value : null,
            Publisher = article?.Publisher,
            Date = DateOf(article),
            Facts = inspection.ReadableDocument?.Facts.Count ?? 0,
            Findings = inspection.Report.Findings.Count,
        };
    }

    private string TitleOf(Article? article) =>
        article?.Headline is { Length: > 0 } headline ? headline
        : article?.Id is { Length: > 0 } id ? id
        : article?.Url is { Length: > 0 } url ? url
        : _words.ArticleWithoutTitle;

    private static string? DateOf(Article? article) =>
        article?.PublishedAt?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
