namespace DealNews.Tests;

/// <summary>Twelve common tasks of an application. A test counts the lines of each body.</summary>
internal static class Tasks
{
    // csharpier-ignore-start

    // Task: the pledges of a company above an amount that are at least planned.
    public static IEnumerable<InvestmentPledge> PledgesAbove(ArticleFacts document, EntityId company, Money amount) =>
        document.FactsAbout(company).Where(about => about.Role == "investors").Select(about => about.Fact)
            .OfType<InvestmentPledge>()
            .Where(p => p.Status.IsAtLeast(PledgeStatus.Planned) && p.Amount?.IsMoreThan(amount) == true);

    // Task: the latest valuation of each company.
    public static IEnumerable<Valuation> LatestValuations(ArticleFacts document) =>
        document.Facts.OfKind<Valuation>().GroupBy(valuation => valuation.Company)
            .Select(valuations => valuations.MaxBy(valuation => valuation.AsOf, PartialDate.ByLatest)!);

    // Task: who met whom.
    public static IEnumerable<(EntityId, EntityId)> Meetings(ArticleFacts document) =>
        document.Edges().Where(edge => edge.Fact is Meeting).Select(edge => (edge.From, edge.To));

    // Task: join two articles.
    public static ArticleFacts Join(ArticleFacts one, ArticleFacts other) =>
        DocumentMerger.Merge([one, other], EntityResolver.Of([one, other])).Document;

    // Task: the facts that are new or changed in a later version.
    public static IEnumerable<Fact> Changed(ArticleFacts before, ArticleFacts after) =>
        after.Facts.Except(before.Facts);

    // Task: rename an id.
    public static ArticleFacts Rename(ArticleFacts document, EntityId from, EntityId to) =>
        document.WithEntityRenamed(from, to);

    // Task: all amounts in one currency.
    public static ArticleFacts InOneCurrency(ArticleFacts document, Currency currency, ExchangeRates rates) =>
        document.MapAmounts(amount => amount.ConvertTo(currency, rates).Amount);

    // Task: a fact in a sentence.
    public static string Sentence(Fact fact, ArticleFacts document) =>
        fact.Describe(document, "en");

    // Task: a table of deals.
    public static string Table(ArticleFacts document) =>
        document.Deals().ToCsv(document, "en");

    // Task: who invests in whom.
    public static IEnumerable<(EntityId, EntityId)> Investments(ArticleFacts document) =>
        document.Edges().Where(edge => edge.Fact is InvestmentPledge).Select(edge => (edge.From, edge.To));

    // Task: the entity of an id.
    public static Entity? Entity(ArticleFacts document, EntityId id) =>
        document.Find(id);

    // Task: the claims that two articles share.
    public static IEnumerable<FactCluster> Shared(ArticleFacts one, ArticleFacts other) =>
        FactClusters.Of([one, other], EntityResolver.Of([one, other]))
            .Where(cluster => cluster.Occurrences.Select(each => each.Article).Distinct().Count() > 1);
    // csharpier-ignore-end
}
