namespace DealNews;

internal sealed partial class EnglishSentence
{
    private string Of(Contract contract)
    {
        var suppliers = _names.Of(contract.Suppliers);
        var customers = _names.Of(contract.Customers);
        var items = contract
            .Items.Where(static item => item is not null)
            .Select(ItemOf)
            .Where(static item => item.Length > 0)
            .ToList();
        var kind = contract.ContractKind?.Value switch
        {
            null or "other" => "contract",
            "order" => "order",
            "licence" => "licence agreement",
            "lease" => "lease",
            var term => SentenceNames.Words(term) + " contract",
        };
        var noun = WithArticle(kind) + (items.Count == 0 ? "" : $" for {List(items)}") + Of(contract.Amount, " worth ");
        // Suppliers win contracts; if none is named, customers place them.
        var isSupplier = suppliers.Count > 0;
        var subject = isSupplier ? suppliers : customers;
        var from = contract.Status.Value
            is "signed"
                or "inForce"
                or "negotiating"
                or "delivered"
                or "cancelled"
                or "denied"
            ? "with"
            : "from";
        var other = isSupplier && customers.Count > 0 ? $" {from} {List(customers)}" : "";
        var phrase = contract.Status.Value switch
        {
            "rumoured" => $"is rumoured to be close to {noun}{other}",
            "tender" => $"is part of a tender for {noun}{other}",
            "bid" => $"is bidding for {noun}{other}",
            "negotiating" => $"is negotiating {noun}{other}",
            "selected" => isSupplier ? $"has been selected for {noun}{other}" : $"has selected a supplier for {noun}",
            "intended" => isSupplier
                ? $"has received a letter of intent for {noun}{other}"
                : $"has signed a letter of intent for {noun}",
            "signed" => $"has signed {noun}{other}",
            "inForce" => $"has {noun}{other} in force",
            "delivered" => isSupplier ? $"has fulfilled {noun}{other}" : $"has received all of {noun}",
            "lost" => $"has failed to win {noun}{other}",
            "cancelled" => $"has cancelled {noun}{other}",
            "denied" => $"deny/denies having {noun}{other}",
            var status => $"is reported to have {noun}{other} (status: {SentenceNames.Words(status)})",
        };
        return $"{Subject(subject, "an unnamed supplier")} {Verb(contract, phrase, subject.Count > 1, contract.Date)}"
            + In(contract.Place)
            + EnglishDate.When(contract.Date);
    }

    private static string ItemOf(ContractItem item)
    {
        var count = item.Count is { } known ? EnglishFigure.Of(known) : "";
        return (count, item.Item) switch
        {
            (_, null) => count,
            ("", var name) => name,
            (_, var name) => $"{count} {name}",
        };
    }

    private string Of(Facility facility)
    {
        List<string> owners = facility.Company is { } company ? [_names.Of(company)] : [];
        owners.AddRange(_names.Of(facility.Partners));
        var kind = facility.FacilityKind?.Value switch
        {
            null or "other" => "facility",
            var term => SentenceNames.Words(term),
        };
        var name = _names.Of(facility.Names);
        var what = facility.Product is { } product ? $"{product} {kind}" : kind;
        var noun = (name is null ? WithArticle(what) : $"the {what} {name}") + In(facility.Place);
        var details =
            (facility.Capacity is { } capacity ? $" with a capacity of {EnglishFigure.Of(capacity)}" : "")
            + (facility.Stage.Value is "operating" or "closed" ? "" : Of(facility.Cost, " at a cost of "))
            + (facility.Jobs is { } jobs ? $", with {EnglishFigure.Of(jobs, "jobs")}" : "");
        var phrase = facility.Stage.Value switch
        {
            "rumoured" => $"is rumoured to be planning {noun}{details}",
            "planned" => $"is planning {noun}{details}",
            "announced" => $"has announced {noun}{details}",
            "approved" => $"has received approval for {noun}{details}",
            "finalInvestmentDecision" => $"has decided to build {noun}{details}",
            "underConstruction" => $"is building {noun}{details}",
            "completed" => $"has completed {noun}{details}",
            "operating" => facility.Start is null
                ? $"operate/operates {noun}{details}"
                : $"has operated {noun}{details}",
            "suspended" => $"has suspended work on {noun}{details}",
            "cancelled" => $"has cancelled {noun}{details}",
            "closed" => $"has closed {noun}{details}",
            var stage => $"is reported to have {noun}{details} (status: {SentenceNames.Words(stage)})",
        };
        var when = facility.Stage.Value switch
        {
            "closed" => EnglishDate.When(facility.Closure),
            "operating" => EnglishDate.After("since", facility.Start),
            "completed" => EnglishDate.When(facility.Completion),
            "suspended" or "cancelled" => "",
            _ when facility.Start is not null => ", to start up" + EnglishDate.When(facility.Start),
            _ when facility.Completion is not null => ", to be completed" + EnglishDate.When(facility.Completion),
            _ => "",
        };
        var dated =
            when.Length > 0 && facility.Stage.Value is "completed" or "closed" ? EnglishVerb.Dated(phrase) : phrase;
        return $"{Subject(owners, "an unnamed company")} {Verb(facility, dated, owners.Count > 1)}{when}";
    }

    private string Of(Partnership partnership)
    {
        var partners = _names.Of(partnership.Partners);
        var kind = partnership.PartnershipKind?.Value switch
        {
            null or "other" => "partnership",
            "jointVenture" => "joint venture",
            "memorandumOfUnderstanding" => "memorandum of understanding",
            "coDevelopment" => "joint development agreement",
            "supply" => "supply agreement",
            "licensing" => "licensing agreement",
            var term => SentenceNames.Words(term),
        };
        var isPaper =
            kind is "memorandum of understanding" or "contract" || kind.EndsWith("agreement", StringComparison.Ordinal);
        var project = partnership.Project is { } id ? $" for {_names.Of(id)}" : "";
        var noun =
            WithArticle(kind)
            + (
                partnership.Goal is { } goal ? $" on {goal}"
                : partnership.Product is { } product ? $" on {product}"
                : project
            )
            + Of(partnership.Amount, " worth ");
        var phrase = partnership.Status.Value switch
        {
            "proposed" => $"is considering {noun}",
            "negotiating" => $"is negotiating {noun}",
            "signed" => $"has {(isPaper ? "signed" : "agreed on")} {noun}",
            "inForce" => isPaper ? $"is working under {noun}" : $"has {noun} in place",
            "rejected" => $"has rejected {noun}",
            "terminated" => $"has ended {noun}",
            var status => $"is reported to have {noun} (status: {SentenceNames.Words(status)})",
        };
        var verb = Verb(partnership, phrase, partners.Count != 1, partnership.Date);
        return $"{Subject(partners, "unnamed partners")} {verb}" + EnglishDate.When(partnership.Date);
    }

    private string Of(ProductCapability capability)
    {
        // "HBM3 high-bandwidth memory"
        var product =
            (
                capability.Standard is { } standard && !capability.Product.Contains(standard, StringComparison.Ordinal)
                    ? standard + " "
                    : ""
            ) + capability.Product;
        var details = capability
            .Specifications.Where(static each => each?.Value is not null)
            .Select(each =>
                $"{(each.Name is { } name ? name + " " : "")}{each.Value}{(each.Unit is { } unit ? " " + unit : "")}"
            )
            .ToList();
        var noun = product + (details.Count == 0 ? "" : $" ({string.Join(", ", details)})");
        var phrase = capability.Stage.Value switch
        {
            "research" => $"is researching {noun}",
            "planned" => $"is planning {noun}",
            "inDevelopment" => $"is developing {noun}",
            "preclinical" => $"is testing {noun} before clinical trials",
            "phase1" or "phase2" or "phase3" => $"is testing {noun} in phase {capability.Stage.Value[^1]}",
            "filedForApproval" => $"has filed for approval of {noun}",
            "approved" => $"has received approval for {noun}",
            "technologySecured" => $"has secured the technology for {noun}",
            "prototype" => $"has built a prototype of {noun}",
            "sampling" => $"is sending samples of {noun} to customers",
            "customerQualification" => $"is having {noun} qualified by customers",
            "pilotProduction" => $"is running pilot production of {noun}",
            "massProduction" => $"is mass-producing {noun}",
            "available" => $"is selling {noun}",
            "discontinued" => $"has discontinued {noun}",
            "unspecified" => $"offer/offers {noun}",
            var stage => $"offer/offers {noun} (status: {SentenceNames.Words(stage)})",
        };
        return $"{_names.Of(capability.Company)} {Verb(capability, phrase, false)}{EnglishDate.When(capability.AsOf)}";
    }

    private string Of(Insolvency insolvency)
    {
        var proceedings =
            insolvency.Procedure
            ?? insolvency.InsolvencyKind?.Value switch
            {
                "workout" => "a debt workout",
                "reorganization" or "prepackaged" => "a court reorganization",
                "administration" or "receivership" or "liquidation" => insolvency.InsolvencyKind!.Value.Value,
                _ => "insolvency proceedings",
            };
        var toDo = "enter " + proceedings;
        var phrase = insolvency.Status.Value switch
        {
            "underway" => "is in " + proceedings,
            "completed" => "has completed " + proceedings,
            "approved" => "has approval for " + proceedings,
            var status => Stage(status, toDo, proceedings, "entered " + proceedings),
        };
        var verb = Verb(insolvency, phrase, false, insolvency.Date);
        return $"{_names.Of(insolvency.Company)} {verb}{EnglishDate.When(insolvency.Date)}";
    }

    private string Of(WorkforceChange change)
    {
        var count = change.Count is { } known ? EnglishFigure.Of(known, "") : "";
        var jobs =
            count.Length == 0 ? (change.Share is null ? "jobs" : $"{EnglishFigure.Of(change.Share)} of its jobs")
            : change.Count!.Unit is null ? count + " jobs"
            : count;
        var share = change.Share is { } part && count.Length > 0 ? $", {EnglishFigure.Of(part)} of its workforce," : "";
        var people = jobs.Replace(" jobs", " employees", StringComparison.Ordinal);
        people = people == "jobs" ? "employees" : people;
        var where = In(change.Place);
        var to = In(change.Destination) is { Length: > 0 } destination ? " to" + destination[" in".Length..] : "";
        var (toDo, plan, done) = change.ChangeKind.Value switch
        {
            "hire" => ($"hire {people}", $"the hiring of {people}", $"hired {people}"),
            "cut" => ($"cut {jobs}", $"a cut of {jobs}", $"cut {jobs}"),
            "transfer" => ($"transfer {people}", $"a transfer of {people}", $"transferred {people}"),
            "furlough" => ($"furlough {people}", $"a furlough of {people}", $"furloughed {people}"),
            _ => ($"change {jobs}", $"a change of {jobs}", $"changed {jobs}"),
        };
        var rest = share + where + to;
        var phrase =
            change.ChangeKind.Value == "strike"
                ? StrikeOf(change.Status.Value) + people + rest
                : Stage(change.Status.Value, toDo + rest, plan + rest, done + rest);
        var verb = Verb(change, phrase, false, change.Period);
        return $"{_names.Of(change.Company)} {verb}{EnglishDate.When(change.Period)}";
    }

    // A company does not plan a strike; it faces one.
    private static string StrikeOf(string status) =>
        status switch
        {
            "rumoured" => "is rumoured to be facing a strike by ",
            "planned" or "announced" or "approved" => $"is facing {WithArticle(status)} strike by ",
            "completed" => "has been through a strike by ",
            "suspended" => "is facing a suspended strike by ",
            "cancelled" => "is no longer facing a strike by ",
            "denied" => "deny/denies facing a strike by ",
            _ => "is facing a strike by ",
        };
}
