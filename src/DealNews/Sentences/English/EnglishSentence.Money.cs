namespace DealNews;

internal sealed partial class EnglishSentence
{
    private string Of(InvestmentPledge pledge)
    {
        var investors = _names.Of(pledge.Investors);
        var target = Target(pledge);
        var amount = Of(pledge.Amount, " ");
        var kind = pledge.Finance.Value switch
        {
            "equity" => "equity investment",
            "debt" or "loan" => "loan",
            "bridgeLoan" => "bridge loan",
            "convertible" => "convertible investment",
            "guarantee" => "guarantee",
            "inKind" => "investment in kind",
            "grant" => "grant",
            "taxIncentive" => "tax incentive",
            _ => "investment",
        };
        var isInvestment = kind.EndsWith("investment", StringComparison.Ordinal);
        var to = target.Length == 0 ? "" : (isInvestment || kind == "investment in kind" ? " in " : " for ") + target;
        var noun =
            (pledge.AdditionalTo is null ? WithArticle(kind) : "a further " + kind) + Of(pledge.Amount, " of ") + to;
        var further =
            pledge.AdditionalTo is null ? ""
            : pledge.Amount is null ? " further"
            : " a further";
        var (toDo, done) = isInvestment
            ? ($"invest{further}{amount}{to}", $"invested{further}{amount}{to}")
            : ($"provide {noun}", $"provided {noun}");
        var phrase = Stage(pledge.Status.Value, toDo, noun, done);
        return $"{Subject(investors, "an unnamed investor")} {Verb(pledge, phrase, investors.Count > 1, pledge.Period)}"
            + EnglishDate.When(pledge.Period)
            + (pledge.Conditions.IsEmpty ? "" : $", on condition that {List(pledge.Conditions)}");
    }

    private string Target(InvestmentPledge pledge)
    {
        List<string> targets = [];
        if (pledge.Investee is { } investee)
        {
            targets.Add(_names.Of(investee));
        }

        if (pledge.Project is { } project)
        {
            targets.Add(_names.Of(project));
        }

        return List(targets);
    }

    private string Of(FundingRound round)
    {
        var kind = RoundName(round);
        var amount = round.Amount is null ? "money" : EnglishFigure.Of(round.Amount);
        var inRound = kind.Length == 0 ? "" : $" in {WithArticle(kind)} round";
        var noun = $"{WithArticle(kind.Length == 0 ? "funding" : kind)} round{Of(round.Amount, " of ")}";
        var phrase = round.Status.Value switch
        {
            "committed" => $"has secured {noun}",
            "partlyDisbursed" => $"has received part of {noun}",
            "repaid" => $"has repaid {noun}",
            var status => Stage(status, $"raise {amount}{inRound}", noun, $"raised {amount}{inRound}"),
        };
        var valued =
            round.PostMoney is { } after ? $" at a post-money valuation of {EnglishFigure.Of(after)}"
            : round.PreMoney is { } before ? $" at a pre-money valuation of {EnglishFigure.Of(before)}"
            : _names.Find<Valuation>(round.Valuation) is { Amount: { } worth }
                ? $" at a valuation of {EnglishFigure.Of(worth)}"
            : "";
        return $"{_names.Of(round.Company)} {Verb(round, phrase, false, round.Date)}{valued}{Investors(round)}"
            + EnglishDate.When(round.Date);
    }

    private string Investors(FundingRound round)
    {
        var lead = _names.Of(round.Investors.Where(static each => each.IsLead).Select(static each => each.Entity));
        var others = _names.Of(round.Investors.Where(static each => !each.IsLead).Select(static each => each.Entity));
        return (lead.Count, others.Count) switch
        {
            (0, 0) => "",
            (0, _) => $" from {List(others)}",
            (_, 0) => $", {LedBy(round)} {List(lead)},",
            _ => $", {LedBy(round)} {List(lead)} with {List(others)},",
        };
    }

    private static string LedBy(FundingRound round) => RoundName(round).Length == 0 ? "in a round led by" : "led by";

    private static string RoundName(FundingRound round) =>
        round.RoundType?.Value switch
        {
            null => round.Round ?? "",
            ['s', 'e', 'r', 'i', 'e', 's', var letter] => $"Series {letter}",
            "preSeed" => "pre-seed",
            "laterSeries" => "late-stage",
            "preIpo" => "pre-IPO",
            "other" => "funding",
            var term => SentenceNames.Words(term),
        };

    private string Of(DebtFinancing debt)
    {
        var kind = debt.DebtKind is { Value: not "other" } term ? SentenceNames.Words(term.Value) : "loan";
        var isIssued = kind.EndsWith("bond", StringComparison.Ordinal) || kind == "commercial paper";
        var lenders = _names.Of(debt.Lenders);
        var noun =
            $"{(kind == "commercial paper" ? kind : WithArticle(kind))}{Of(debt.Amount, " of ")}"
            + (lenders.Count == 0 ? "" : $" {(isIssued ? "to" : "from")} {List(lenders)}")
            + RateOf(debt.Rate)
            + EnglishDate.After("due", debt.Maturity);
        var phrase =
            debt.Status.Value == "repaid" ? $"has repaid {noun}"
            : debt.Status.Value == "inDefault" ? $"is in default on {noun}"
            : debt.Status.Value == "partlyDisbursed" ? $"has drawn part of {noun}"
            : isIssued ? Stage(debt.Status.Value, $"issue {noun}", noun, $"issued {noun}")
            : Stage(debt.Status.Value, $"take out {noun}", noun, $"taken out {noun}");
        return $"{_names.Of(debt.Borrower)} {Verb(debt, phrase, false, debt.Date)}{EnglishDate.When(debt.Date)}";
    }

    private static string RateOf(InterestRate? rate) =>
        rate switch
        {
            { Percent: { } percent } => $" at {EnglishFigure.Of(percent)} interest",
            { Base: { } @base, Spread: { } spread } => $" at {@base} plus {EnglishFigure.Of(spread)}",
            { Base: { } @base } => $" at {@base}",
            _ => "",
        };

    private string Of(Distribution distribution)
    {
        var kind = distribution.DistributionKind?.Value switch
        {
            null or "other" => "distribution",
            "buyBack" => "share buy-back",
            "cancellation" => "cancellation of shares",
            "capitalReturn" => "return of capital",
            "spinOff" => "distribution of shares of a subsidiary",
            var term => SentenceNames.Words(term),
        };
        var noun =
            WithArticle(kind)
            + Of(distribution.PerShare, " of ")
            + (
                distribution.PerShare is null
                    ? Of(distribution.Amount, " of ")
                    : " per share" + Of(distribution.Amount, ", ") + (distribution.Amount is null ? "" : " in all,")
            )
            + EnglishDate.After("for", distribution.Period);
        var (make, made) = kind.EndsWith("dividend", StringComparison.Ordinal)
            ? ("pay", "paid")
            : ("carry out", "carried out");
        var phrase = Stage(distribution.Status.Value, $"{make} {noun}", noun, $"{made} {noun}");
        return $"{_names.Of(distribution.Company)} {Verb(distribution, phrase, false)}"
            + EnglishDate.After("to be paid on", distribution.PaymentDate);
    }

    private string Of(Offering offering)
    {
        var kind = offering.OfferingKind?.Value switch
        {
            null or "other" => "share offering",
            "initialPublicOffering" => "initial public offering",
            "followOn" => "follow-on offering",
            "placement" => "private placement",
            "spacListing" => "listing through a SPAC",
            var term => SentenceNames.Words(term),
        };
        var noun =
            WithArticle(kind)
            + Of(offering.Amount, " of ")
            + (
                offering.Price is { } price
                    ? $" at {EnglishFigure.Of(price)} per share"
                    : Of(offering.PriceRange, " at ") + (offering.PriceRange is null ? "" : " per share")
            )
            + (offering.Exchange is { } exchange ? $" on {exchange}" : "");
        var phrase = offering.Status.Value switch
        {
            "rumoured" => $"is rumoured to be planning {noun}",
            "denied" => $"deny/denies planning {noun}",
            "planned" => $"is planning {noun}",
            "approved" => $"has received approval for {noun}",
            "completed" => $"has completed {noun}",
            var status => Stage(status, $"carry out {noun}", noun, $"completed {noun}"),
        };
        var date = offering.ListingDate ?? offering.PricingDate;
        return $"{_names.Of(offering.Issuer)} {Verb(offering, phrase, false, date)}" + EnglishDate.When(date);
    }

    private string Of(Valuation valuation)
    {
        var amount = EnglishFigure.Of(valuation.Amount) + Basis(valuation.Basis);
        var phrase = valuation.Timing.Value switch
        {
            "current" => $"is valued at {amount}",
            "inNegotiation" => $"is in talks at a valuation of {amount}",
            "target" => $"is seeking a valuation of {amount}",
            "completedRound" => $"was valued at {amount} in its latest round",
            "historical" => $"was valued at {amount}",
            var timing => $"is valued at {amount} ({SentenceNames.Words(timing)})",
        };
        var when =
            valuation.Timing.Value == "current"
                ? EnglishDate.After("as of", valuation.AsOf)
                : EnglishDate.When(valuation.AsOf);
        return $"{_names.Of(valuation.Company)} {Verb(valuation, phrase, false)}{when}";
    }
}
