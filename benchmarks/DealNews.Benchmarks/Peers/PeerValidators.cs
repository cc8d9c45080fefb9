using DealNews.Validation;
using FluentValidation;

namespace DealNews.Benchmarks.Peers;

/// <summary>The rules of entities, pledges and valuations, as typical FluentValidation expressions.</summary>
internal sealed class PeerDocumentValidator : AbstractValidator<ArticleFacts>
{
    private PeerDocumentValidator()
    {
        RuleFor(document => document.SchemaVersion)
            .Must(version => version is null || version.StartsWith("1.", StringComparison.Ordinal));
        RuleForEach(document => document.Companies).NotNull().SetValidator(new PeerCompanyValidator());
        RuleForEach(document => document.People).NotNull().SetValidator(new PeerPersonValidator());
        RuleForEach(document => document.Projects).NotNull().SetValidator(new PeerProjectValidator());
        RuleForEach(document => document.Facts)
            .NotNull()
            .SetInheritanceValidator(facts =>
            {
                facts.Add(new PeerPledgeValidator());
                facts.Add(new PeerValuationValidator());
            });
        RuleFor(document => document.Facts)
            .Must(facts =>
                facts.Select(fact => fact.Id).OfType<FactId>().ToHashSet().Count
                == facts.Count(fact => fact.Id is not null)
            );
        RuleForEach(document => document.People)
            .Must(
                (document, person) =>
                    person.Positions.All(position => position.Company is not { } id || IsCompany(document, id))
            );
        RuleForEach(document => document.Projects)
            .Must((document, project) => project.Participants.All(id => IsEntity(document, id)));
        RuleForEach(document => document.Facts)
            .Must(
                (document, fact) =>
                    fact switch
                    {
                        InvestmentPledge pledge => pledge.Investors.All(id => IsEntity(document, id))
                            && (pledge.Investee is not { } investee || IsCompany(document, investee))
                            && (
                                pledge.Project is not { } project
                                || document.Projects.Any(entity => entity.Id == project)
                            )
                            && (pledge.PartOf is not { } whole || IsFact(document, whole))
                            && (pledge.AdditionalTo is not { } other || IsFact(document, other)),
                        Valuation valuation => IsCompany(document, valuation.Company),
                        _ => true,
                    }
            );
    }

    public static PeerDocumentValidator Instance { get; } = new();

    private static bool IsCompany(ArticleFacts document, EntityId id) =>
        document.Companies.Any(company => company.Id == id);

    private static bool IsFact(ArticleFacts document, FactId id) => document.Facts.Any(fact => fact.Id == id);

    private static bool IsEntity(ArticleFacts document, EntityId id) =>
        IsCompany(document, id)
        || document.People.Any(person => person.Id == id)
        || document.Projects.Any(project => project.Id == id);
}

internal sealed class PeerCompanyValidator : AbstractValidator<Company>
{
    public PeerCompanyValidator()
    {
        RuleFor(company => company.Id.Value).NotEmpty();
        RuleForEach(company => company.Names).Must(name => name.Key.IsValid && !string.IsNullOrWhiteSpace(name.Value));
        RuleForEach(company => company.Aliases).NotEmpty();
        RuleFor(company => company.Kind).Must(kind => kind!.Value.IsKnown).When(company => company.Kind is not null);
        RuleFor(company => company.Country)
            .Must(country => country!.Value.IsValid)
            .When(company => company.Country is not null);
        RuleFor(company => company.Identifiers!)
            .SetValidator(new PeerIdentifiersValidator())
            .When(company => company.Identifiers is not null);
        RuleFor(company => company.AdditionalProperties).Must(members => members.Count == 0);
    }
}

internal sealed class PeerIdentifiersValidator : AbstractValidator<CompanyIdentifiers>
{
    public PeerIdentifiersValidator()
    {
        RuleFor(identifiers => identifiers.Lei)
            .Must(lei => lei!.Value.IsValid)
            .When(identifiers => identifiers.Lei is not null);
        RuleForEach(identifiers => identifiers.Isins).Must(isin => isin.IsValid);
        RuleForEach(identifiers => identifiers.Tickers).Must(ticker => ticker.IsValid);
        RuleFor(identifiers => identifiers.Wikidata)
            .Must(id => id!.Value.IsValid)
            .When(identifiers => identifiers.Wikidata is not null);
        RuleFor(identifiers => identifiers.AdditionalProperties).Must(members => members.Count == 0);
    }
}

internal sealed class PeerPersonValidator : AbstractValidator<Person>
{
    public PeerPersonValidator()
    {
        RuleFor(person => person.Id.Value).NotEmpty();
        RuleForEach(person => person.Names).Must(name => name.Key.IsValid && !string.IsNullOrWhiteSpace(name.Value));
        RuleForEach(person => person.Positions).NotNull();
        RuleFor(person => person.AdditionalProperties).Must(members => members.Count == 0);
    }
}

internal sealed class PeerProjectValidator : AbstractValidator<Project>
{
    public PeerProjectValidator()
    {
        RuleFor(project => project.Id.Value).NotEmpty();
        RuleForEach(project => project.Names).Must(name => name.Key.IsValid && !string.IsNullOrWhiteSpace(name.Value));
        RuleFor(project => project.Country)
            .Must(country => country!.Value.IsValid)
            .When(project => project.Country is not null);
        RuleFor(project => project.AdditionalProperties).Must(members => members.Count == 0);
    }
}

internal sealed class PeerAmountValidator : AbstractValidator<ReportedAmount>
{
    public PeerAmountValidator()
    {
        foreach (
            var bound in (ReadOnlySpan<System.Linq.Expressions.Expression<Func<ReportedAmount, Money?>>>)
                [
                    amount => amount.Exact,
                    amount => amount.Minimum,
                    amount => amount.Maximum,
                    amount => amount.ExclusiveMinimum,
                    amount => amount.ExclusiveMaximum,
                ]
        )
        {
            RuleFor(bound).Must(money => money is not { } value || (value.Amount >= 0 && value.Currency.IsKnown));
        }

        RuleFor(amount => amount.Exact).Must(money => money is not { Amount: 0 });
        RuleFor(amount => amount).Must(amount => HasBounds(amount) && amount.Currency is not null);
        RuleForEach(amount => amount.Equivalents)
            .NotNull()
            .Must((amount, equivalent) => equivalent.Currency != amount.Currency)
            .ChildRules(equivalent =>
                equivalent
                    .RuleFor(amount => amount)
                    .Must(amount => HasBounds(amount) && amount.Currency is { IsKnown: true })
            );
        RuleFor(amount => amount.AdditionalProperties).Must(members => members.Count == 0);
    }

    private static bool HasBounds(ReportedAmount amount) =>
        (amount.Lower ?? amount.Upper) is not null && !(amount.Lower?.Amount > amount.Upper?.Amount);
}

internal abstract class PeerFactValidator<T> : AbstractValidator<T>
    where T : Fact
{
    protected PeerFactValidator()
    {
        RuleFor(fact => fact.Id).Must(id => id is not { } value || !string.IsNullOrWhiteSpace(value.Value));
        RuleForEach(fact => fact.Evidence)
            .NotNull()
            .ChildRules(evidence =>
            {
                evidence.RuleFor(quote => quote.Exact).NotEmpty().When(quote => quote.Start is null);
                evidence
                    .RuleFor(quote => quote.End)
                    .GreaterThanOrEqualTo(quote => quote.Start)
                    .When(quote => quote.Start is not null || quote.End is not null);
                evidence.RuleFor(quote => quote.AdditionalProperties).Must(members => members.Count == 0);
            });
        RuleFor(fact => fact.Attribution!)
            .ChildRules(attribution => attribution.RuleFor(source => source.Kind).Must(kind => kind.IsKnown))
            .When(fact => fact.Attribution is not null);
        RuleFor(fact => fact.Certainty).Must(certainty => certainty.IsKnown);
        RuleFor(fact => fact.Polarity).Must(polarity => polarity.IsKnown);
        RuleFor(fact => fact.Confidence).InclusiveBetween(0, 1).When(fact => fact.Confidence is not null);
        RuleFor(fact => fact.AdditionalProperties).Must(members => members.Count == 0);
    }
}

internal sealed class PeerPledgeValidator : PeerFactValidator<InvestmentPledge>
{
    public PeerPledgeValidator()
    {
        RuleFor(pledge => pledge.Investors)
            .Must(investors => !investors.IsEmpty && investors.Distinct().Count() == investors.Count);
        RuleFor(pledge => pledge).Must(pledge => pledge.Investee is not null || pledge.Project is not null);
        RuleFor(pledge => pledge.Amount!)
            .SetValidator(new PeerAmountValidator())
            .When(pledge => pledge.Amount is not null);
        RuleFor(pledge => pledge.Status).Must(status => status.IsKnown);
        RuleFor(pledge => pledge.Status)
            .Must((pledge, status) => status != PledgeStatus.Committed || pledge.Certainty != Certainty.Possible);
        RuleFor(pledge => pledge.Finance).Must(finance => finance.IsKnown);
        RuleFor(pledge => pledge.Period)
            .Must(period => period!.Value.IsValid)
            .When(pledge => pledge.Period is not null);
        RuleForEach(pledge => pledge.Conditions).NotEmpty();
    }
}

internal sealed class PeerValuationValidator : PeerFactValidator<Valuation>
{
    public PeerValuationValidator()
    {
        RuleFor(valuation => valuation.Company.Value).NotEmpty();
        RuleFor(valuation => valuation.Amount).NotNull().SetValidator(new PeerAmountValidator());
        RuleFor(valuation => valuation.Basis).Must(basis => basis.IsKnown);
        RuleFor(valuation => valuation.Timing).Must(timing => timing.IsKnown);
        RuleFor(valuation => valuation.AsOf)
            .Must(date => date!.Value.IsValid)
            .When(valuation => valuation.AsOf is not null);
    }
}
