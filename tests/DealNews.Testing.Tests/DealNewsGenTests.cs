using DealNews.Validation;
using FluentValidation;

namespace DealNews.Testing.Tests;

public class DealNewsGenTests
{
    // Information is allowed: entities can be unused.
    [Fact]
    public void ArticleFacts_Any_HasNoErrorsAndWarnings() =>
        DealNewsGen.ArticleFacts.Sample(
            static document =>
                Assert.DoesNotContain(
                    DocumentValidator.Validate(document).Findings,
                    static finding => finding.Severity != Severity.Info
                ),
            iter: 3_000
        );

    [Fact]
    public void ArticleFactsFromNewerVersion_Any_HasFindingsOnlyForUnknownContent() =>
        DealNewsGen.ArticleFactsFromNewerVersion.Sample(
            static document =>
                Assert.All(
                    DocumentValidator
                        .Validate(document)
                        .Findings.Where(static finding => finding.Severity != Severity.Info),
                    static finding =>
                        Assert.Contains(
                            finding.Code,
                            (string[])[RuleCode.TermUnknown, RuleCode.FactKindUnknown, RuleCode.MemberUnknown]
                        )
                ),
            iter: 3_000
        );

    [Fact]
    public void ArticleFactsFromNewerVersion_Many_HaveEveryUnknownContent()
    {
        string[] expected = [RuleCode.TermUnknown, RuleCode.FactKindUnknown, RuleCode.MemberUnknown];

        var found = Examples(DealNewsGen.ArticleFactsFromNewerVersion)
            .SelectMany(static document => DocumentValidator.Validate(document).Findings)
            .Select(static finding => finding.Code)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Subset(found, expected.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void ArticleFacts_Many_HaveEveryKindOfFactAndReference()
    {
        var facts = Examples(DealNewsGen.ArticleFacts).SelectMany(static document => document.Facts).ToList();

        Assert.Equal(11, facts.Select(static fact => fact.Kind).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(facts, static fact => fact is InvestmentPledge { AdditionalTo: not null });
        Assert.Contains(facts, static fact => fact is InvestmentPledge { PartOf: not null });
        Assert.Contains(facts, static fact => fact is FundingRound { Valuation: not null });
        Assert.Contains(facts, static fact => fact is Statement { TranslationOf: not null });
    }

    [Fact]
    public void ReportedAmount_Many_HaveEveryFormAndScale()
    {
        var amounts = Examples(DealNewsGen.ReportedAmount);

        Assert.Equal(9, amounts.Select(FormOf).Distinct().Count());
        Assert.Contains(amounts, static amount => amount.Equivalents.Count == 2);
        Assert.Contains(amounts, static amount => amount.Exact is { Amount.Scale: > 0 });
        Assert.All(amounts, static amount => Assert.True(ReportedAmountValidator.Instance.Validate(amount).IsValid));

        static (bool, bool, bool, bool, bool) FormOf(ReportedAmount amount) =>
            (
                amount.Exact is null,
                amount.Minimum is null,
                amount.Maximum is null,
                amount.ExclusiveMinimum is null,
                amount.ExclusiveMaximum is null
            );
    }

    [Fact]
    public void PartialDate_Many_HaveEveryForm()
    {
        var dates = Examples(DealNewsGen.PartialDate);

        Assert.All(dates, static date => Assert.True(date.IsValid));
        Assert.Equal(
            Enum.GetValues<DatePrecision>().Length,
            dates.Select(static date => date.Precision).Distinct().Count()
        );
        Assert.Contains(dates, static date => date.HasOpenEnd);
        Assert.Contains(dates, static date => date.HasOpenStart);
        Assert.Contains(dates, static date => date is { IsApproximate: true, IsUncertain: true });
    }

    [Fact]
    public void Identifiers_Any_AreValid() =>
        Gen.Select(DealNewsGen.Lei, DealNewsGen.Isin, DealNewsGen.Ticker, DealNewsGen.WikidataId)
            .Sample(
                static (lei, isin, ticker, wikidata) =>
                    Assert.True(lei.IsValid && isin.IsValid && ticker.IsValid && wikidata.IsValid)
            );

    private static List<T> Examples<T>(Gen<T> gen)
    {
        var examples = new List<T>();
        gen.Sample(examples.Add, iter: 2_000);
        return examples;
    }
}
