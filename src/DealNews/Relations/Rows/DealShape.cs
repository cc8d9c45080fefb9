namespace DealNews;

/// <summary>Selects the members of a row for each kind of fact.</summary>
internal static class DealShape
{
    /// <summary>Returns whether the acting entities of a kind of fact are related to each other.</summary>
    public static bool IsMutual(Fact fact) => fact is Merger or Meeting or Partnership or Facility;

    /// <summary>Returns the row of a fact.</summary>
    public static Deal Of(Fact fact, DocumentIndex index) => OfBuiltIn(fact) ?? OfOther(fact, index);

    /// <summary>Returns the row of a built-in kind of fact; null for other facts.</summary>
    public static Deal? OfBuiltIn(Fact fact) =>
        fact switch
        {
            InvestmentPledge f => Row(f, f.Investors, [f.Investee, f.Project], f.Amount, f.Status.Value, f.Period),
            FundingRound f => Row(f, Investors(f), [f.Company], f.Amount, f.Status.Value, f.Date, f.Round),
            DebtFinancing f => Row(f, f.Lenders, [f.Borrower], f.Amount, f.Status.Value, f.Date, f.DebtKind?.Value),
            Distribution f => Row(
                f,
                [f.Company],
                [],
                f.Amount ?? f.PerShare,
                f.Status.Value,
                f.PaymentDate,
                f.DistributionKind?.Value
            ),
            Offering f => Row(
                f,
                [f.Issuer],
                [],
                f.Amount,
                f.Status.Value,
                f.ListingDate ?? f.PricingDate,
                f.OfferingKind?.Value
            ),
            Valuation f => Row(f, [f.Company], [], f.Amount, f.Timing.Value, f.AsOf),
            Acquisition f => Row(
                f,
                f.Acquirers,
                [
                    f.Target,
                    .. f.OtherTargets.Select(static id => (EntityId?)id),
                    .. f.Assets.Select(static asset => asset?.Owner),
                ],
                f.Amount,
                f.Status.Value,
                f.Date,
                First(f.Assets)?.Name
            ),
            Merger f => Row(f, f.Parties, [f.CombinedCompany], f.Amount, f.Status.Value, f.Date),
            Stake f => Row(f, [f.Holder], [f.Company], f.Amount, null, f.AsOf),
            Right f => Row(
                f,
                [f.Holder],
                [f.Grantor, f.Company],
                f.Amount ?? f.Price,
                f.Status?.Value,
                f.Until,
                f.Item
            ),
            Meeting f => Row(f, Participants(f), [], null, f.Status.Value, f.Date, First(f.Topics)),
            Statement f => Row(f, [f.Speaker], [], null, null, null, f.Text),
            FinancialFigure f => Row(f, [f.Company], [], f.Value?.Amount, f.Nature?.Value, f.Period, f.Measure.Value),
            MarketForecast f => Row(
                f,
                [f.Provider?.Entity],
                [],
                Last(f.Points)?.Amount,
                null,
                Last(f.Points)?.Date,
                f.Market
            ),
            MarketPrice f => Row(f, [f.Company], [], f.Price, f.PriceKind?.Value, f.Date, f.Ticker?.Value),
            UnitPrice f => Row(f, [f.Seller], [], f.Price, null, f.AsOf, f.Item),
            Contract f => Row(
                f,
                f.Suppliers,
                [.. f.Customers.Select(static id => (EntityId?)id), f.Project],
                f.Amount,
                f.Status.Value,
                f.Date,
                First(f.Items)?.Item
            ),
            Facility f => Row(
                f,
                [f.Company, .. f.Partners.Select(static id => (EntityId?)id)],
                [],
                f.Cost,
                f.Stage.Value,
                f.Completion ?? f.Start,
                f.Product
            ),
            Partnership f => Row(f, f.Partners, [f.Project], f.Amount, f.Status.Value, f.Date, f.Goal ?? f.Product),
            ProductCapability f => Row(f, [f.Company], [], null, f.Stage.Value, f.AsOf, f.Product),
            Insolvency f => Row(f, [f.Company], [], null, f.Status.Value, f.Date, f.InsolvencyKind?.Value),
            WorkforceChange f => Row(f, [f.Company], [], null, f.Status.Value, f.Period, f.ChangeKind.Value),
            _ => null,
        };

    private static T? First<T>(ValueList<T> list)
        where T : class => list is [var first, ..] ? first : null;

    private static T? Last<T>(ValueList<T> list)
        where T : class => list is [.., var last] ? last : null;

    // The first member with entities has the acting entities; the others are on the other side.
    private static Deal OfOther(Fact fact, DocumentIndex index)
    {
        var references = index
            .ReferencesOf(fact)
            .Where(static reference => reference.Entity is not null && reference.Role != "attribution.entity")
            .ToList();
        var first = references.FirstOrDefault().Role;
        ReportedAmount? amount = null;
        fact.MapAmounts(each => amount ??= each, index.Kinds.All);
        return Row(
            fact,
            [.. references.Where(reference => reference.Role == first).Select(static reference => reference.Entity)],
            [.. references.Where(reference => reference.Role != first).Select(static reference => reference.Entity)],
            amount,
            null,
            null
        );
    }

    private static ValueList<EntityId> Investors(FundingRound round) =>
        [.. round.Investors.Where(static each => each is not null).Select(static each => each.Entity)];

    private static ValueList<EntityId> Participants(Meeting meeting) =>
        [.. meeting.Participants.Where(static each => each is not null).Select(static each => each.Entity)];

    private static Deal Row(
        Fact fact,
        ValueList<EntityId> who,
        ValueList<EntityId?> what,
        ReportedAmount? amount,
        string? status,
        PartialDate? date,
        string? item = null
    ) =>
        new()
        {
            Fact = fact,
            Parties = who,
            Counterparties = Known(what),
            Item = item,
            Amount = amount,
            Status = status,
            Date = date,
        };

    private static Deal Row(
        Fact fact,
        ValueList<EntityId?> who,
        ValueList<EntityId?> what,
        ReportedAmount? amount,
        string? status,
        PartialDate? date,
        string? item = null
    ) => Row(fact, Known(who), what, amount, status, date, item);

    private static ValueList<EntityId> Known(ValueList<EntityId?> ids) => [.. ids.OfType<EntityId>()];
}
