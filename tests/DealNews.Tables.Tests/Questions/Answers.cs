using DealNews.Tables;

namespace DealNews.Tables.Tests;

/// <summary>The questions of docs/sql, answered in C# from the documents.</summary>
internal static class Answers
{
    private static readonly Currency s_dollar = Currency.USD;

    public static IReadOnlyDictionary<string, Func<IReadOnlyList<ArticleFacts>, IEnumerable<string>>> All { get; } =
        new Dictionary<string, Func<IReadOnlyList<ArticleFacts>, IEnumerable<string>>>(StringComparer.Ordinal)
        {
            ["pledges-by-investor"] = Pledges,
            ["latest-valuation"] = LatestValuation,
            ["who-met-whom"] = Meetings,
            ["facts-by-certainty"] = Certainty,
            ["dollars"] = Dollars,
            ["product-stages"] = Stages,
            ["quotes"] = Quotes,
            ["deals-by-month"] = Months,
            ["contradictions"] = Contradictions,
            ["currencies"] = Currencies,
        };

    private static IEnumerable<string> Pledges(IReadOnlyList<ArticleFacts> documents) =>
        Facts<InvestmentPledge>(documents)
            .Where(each => each.Fact is { Amount: not null } && each.Fact.Polarity == Polarity.Positive)
            .SelectMany(each =>
                each.Fact.Investors.Select(investor => (Name: NameOf(each.Document, investor), each.Fact.Amount))
            )
            .GroupBy(each => (each.Name, each.Amount!.Currency))
            .Select(group =>
                Engines.Row(
                    group.Key.Name,
                    group.Key.Currency?.Code,
                    group.Count(),
                    Sum([.. group.Select(each => each.Amount!.Lower?.Amount)]),
                    SumOfAll([.. group.Select(each => each.Amount!.Upper?.Amount)])
                )
            );

    private static IEnumerable<string> LatestValuation(IReadOnlyList<ArticleFacts> documents) =>
        Facts<Valuation>(documents)
            .GroupBy(each => NameOf(each.Document, each.Fact.Company))
            .Select(group =>
                (
                    group.Key,
                    group
                        .OrderByDescending(each => each.Fact.AsOf?.Latest ?? DateOnly.MinValue)
                        .ThenByDescending(each => each.Document.Article?.PublishedAt ?? DateTimeOffset.MinValue)
                        .First()
                        .Fact
                )
            )
            .Select(latest =>
                Engines.Row(
                    latest.Key,
                    latest.Fact.AsOf?.Value,
                    latest.Fact.Basis.Value,
                    latest.Fact.Amount.Currency?.Code,
                    latest.Fact.Amount.Lower?.Amount,
                    latest.Fact.Amount.Upper?.Amount
                )
            );

    private static IEnumerable<string> Meetings(IReadOnlyList<ArticleFacts> documents) =>
        Facts<Meeting>(documents)
            .Where(each => each.Fact.Status == MeetingStatus.Held && each.Fact.Polarity == Polarity.Positive)
            .SelectMany(each =>
                from one in each.Fact.Participants
                from other in each.Fact.Participants
                let names = (One: NameOf(each.Document, one.Entity), Other: NameOf(each.Document, other.Entity))
                where string.CompareOrdinal(names.One, names.Other) < 0 && names.One is not null
                select (names, each.Fact.Date?.Latest)
            )
            .GroupBy(each => each.names)
            .Select(group =>
                Engines.Row(group.Key.One, group.Key.Other, group.Count(), group.Max(each => each.Latest))
            );

    private static IEnumerable<string> Certainty(IReadOnlyList<ArticleFacts> documents) =>
        Facts<Fact>(documents)
            .GroupBy(each => (each.Fact.Kind, each.Fact.Certainty, each.Fact.Polarity))
            .Select(group =>
                Engines.Row(
                    group.Key.Kind,
                    group.Key.Certainty.Value,
                    group.Key.Polarity.Value,
                    group.Count(),
                    group.Select(each => each.Document).Distinct().Count()
                )
            );

    private static IEnumerable<string> Dollars(IReadOnlyList<ArticleFacts> documents) =>
        Facts<Fact>(documents)
            .SelectMany(each =>
                AmountsOf(each.Fact)
                    .SelectMany(amount =>
                        amount
                            .Amount.Equivalents.Select(equivalent =>
                                (amount.Role, Value: equivalent, IsEquivalent: true)
                            )
                            .Prepend((amount.Role, Value: amount.Amount, IsEquivalent: false))
                    )
                    .Select(amount => (each.Fact.Kind, amount.Role, amount.Value, amount.IsEquivalent))
            )
            .Where(each => each.Value.Currency == s_dollar)
            .GroupBy(each => (each.Kind, each.Role))
            .Select(group =>
                Engines.Row(
                    group.Key.Kind,
                    group.Key.Role,
                    group.Count(),
                    group.Count(each => each.IsEquivalent),
                    Sum([.. group.Select(each => each.Value.Lower?.Amount)]),
                    SumOfAll([.. group.Select(each => each.Value.Upper?.Amount)])
                )
            );

    private static IEnumerable<string> Stages(IReadOnlyList<ArticleFacts> documents) =>
        from each in Facts<ProductCapability>(documents)
        where each.Fact.Polarity == Polarity.Positive
        from specification in each.Fact.Specifications
        select Engines.Row(
            NameOf(each.Document, each.Fact.Company),
            each.Fact.Product,
            each.Fact.Stage.Value,
            each.Fact.AsOf?.Value,
            specification.Name,
            specification.Value?.Number,
            specification.Value?.Text,
            specification.Unit
        );

    private static IEnumerable<string> Quotes(IReadOnlyList<ArticleFacts> documents) =>
        from each in Facts<Statement>(documents)
        from evidence in each.Fact.Evidence
        select Engines.Row(
            NameOf(each.Document, each.Fact.Speaker),
            each.Fact.Mode?.Value,
            each.Fact.Text,
            evidence.Exact,
            evidence.Start,
            evidence.End
        );

    private static IEnumerable<string> Months(IReadOnlyList<ArticleFacts> documents) =>
        Facts<Fact>(documents)
            .Select(each => (each.Fact.Kind, First: DateOf(each.Fact)?.Earliest, Last: DateOf(each.Fact)?.Latest))
            .Where(each => (each.First?.Year, each.First?.Month) == (each.Last?.Year, each.Last?.Month))
            .Where(each => each.First is not null)
            .Select(each => (each.Kind, Day: each.First.GetValueOrDefault()))
            .GroupBy(each => (each.Day.Year, each.Day.Month, each.Kind))
            .Select(group => Engines.Row(group.Key.Year, group.Key.Month, group.Key.Kind, group.Count()));

    private static IEnumerable<string> Contradictions(IReadOnlyList<ArticleFacts> documents)
    {
        var valuations = Facts<Valuation>(documents)
            .Where(each => !each.Fact.Amount.IsApproximate && each.Fact.AsOf is not null)
            .ToLookup(each =>
                (
                    NameOf(each.Document, each.Fact.Company),
                    each.Fact.AsOf!.Value,
                    each.Fact.Amount.Currency,
                    each.Fact.Basis,
                    each.Fact.Timing
                )
            );
        return from same in valuations
            where same.Key is { Item1: not null, Currency: not null }
            from one in same
            from other in same
            let atMost = one.Fact.Amount.Upper?.Amount
            let atLeast = other.Fact.Amount.Lower?.Amount
            where atMost < atLeast
            select Engines.Row(
                same.Key.Item1,
                same.Key.Item2.Value,
                same.Key.Currency.GetValueOrDefault().Code,
                atMost,
                atLeast
            );
    }

    private static IEnumerable<string> Currencies(IReadOnlyList<ArticleFacts> documents) =>
        Facts<Fact>(documents)
            .SelectMany(each =>
                AmountsOf(each.Fact)
                    .SelectMany(amount => WithEquivalents(amount.Amount))
                    .Select(amount => (each.Document, amount))
            )
            .Where(each => each.amount.Currency is not null)
            .GroupBy(each => each.amount.Currency!.Value)
            .Select(group =>
                Engines.Row(
                    group.Key.Code,
                    group.Count(),
                    group.Select(each => each.Document).Distinct().Count(),
                    group.Count(each => each.amount.Exact is null),
                    group.Count(each => each.amount.IsApproximate),
                    group.Min(each => each.amount.Lower?.Amount),
                    group.Max(each => each.amount.Upper?.Amount)
                )
            );

    private static IEnumerable<(ArticleFacts Document, T Fact)> Facts<T>(IReadOnlyList<ArticleFacts> documents)
        where T : Fact => documents.SelectMany(document => document.Facts.OfType<T>().Select(fact => (document, fact)));

    private static PartialDate? DateOf(Fact fact) =>
        fact switch
        {
            Acquisition deal => deal.Date,
            Merger deal => deal.Date,
            FundingRound deal => deal.Date,
            DebtFinancing deal => deal.Date,
            Contract deal => deal.Date,
            Partnership deal => deal.Date,
            _ => null,
        };

    /// <summary>The amounts of a fact, each with the role that the table gives it.</summary>
    private static IEnumerable<(string Role, ReportedAmount Amount)> AmountsOf(Fact fact) =>
        from value in fact.EnumerateValues()
        where value.Value is ReportedAmount && value.Owner is not ReportedAmount
        select (Roles.Of(value.Pointer), (ReportedAmount)value.Value);

    private static IEnumerable<ReportedAmount> WithEquivalents(ReportedAmount amount) =>
        amount.Equivalents.SelectMany(WithEquivalents).Prepend(amount);

    private static string? NameOf(ArticleFacts document, EntityId id)
    {
        var (names, aliases) =
            document.Companies.FirstOrDefault(each => each.Id == id) is { } company ? (company.Names, company.Aliases)
            : document.People.FirstOrDefault(each => each.Id == id) is { } person ? (person.Names, [])
            : (document.Projects.First(each => each.Id == id).Names, default);
        return names.Count > 0 ? names.First().Value
            : aliases is [var alias, ..] ? alias
            : null;
    }

    private static decimal? Sum(IReadOnlyCollection<decimal?> values) =>
        values.All(value => value is null) ? null : values.Sum();

    private static decimal? SumOfAll(IReadOnlyCollection<decimal?> values) =>
        values.Any(value => value is null) ? null : values.Sum();
}
