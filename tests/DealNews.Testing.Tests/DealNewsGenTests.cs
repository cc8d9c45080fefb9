using System.Reflection;
using DealNews.Json;
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
    public void ArticleFacts_Many_HaveEveryMemberAndTerm()
    {
        var found = Examples(DealNewsGen.ArticleFacts)
            .SelectMany(CompleteDocuments.PartsOf)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(CompleteDocuments.Everything().Except(found, StringComparer.Ordinal));
    }

    // A kind whose facts rarely survive would be rare.
    [Fact]
    public void ArticleFacts_Many_HaveEveryKindOften()
    {
        var facts = Examples(DealNewsGen.ArticleFacts).SelectMany(static document => document.Facts).ToList();
        var average = facts.Count / ModelTypes.Facts.Count;

        Assert.All(
            facts.CountBy(static fact => fact.Kind),
            kind => Assert.True(kind.Value > average / 2, $"{kind.Key}: {kind.Value} of {facts.Count}")
        );
        Assert.Equal(ModelTypes.Facts.Count, facts.DistinctBy(static fact => fact.Kind).Count());
    }

    [Fact]
    public void Record_OfEveryType_IsValid()
    {
        foreach (var type in ModelTypes.Records)
        {
            typeof(DealNewsGenTests)
                .GetMethod(nameof(AssertValid), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type)
                .Invoke(null, null);
        }
    }

    [Fact]
    public void Term_OfAVocabulary_IsKnown() =>
        Assert.Equal(
            PledgeStatus.KnownTerms.OrderBy(static term => term.Value, StringComparer.Ordinal),
            Examples(DealNewsGen.Term<PledgeStatus>())
                .Distinct()
                .OrderBy(static term => term.Value, StringComparer.Ordinal)
        );

    [Fact]
    public void Term_OfAnotherType_Throws() => Assert.Throws<ArgumentException>(static () => DealNewsGen.Term<Money>());

    [Fact]
    public void ArticleFactsWith_KindOfAnApplication_HaveItsFactsWithoutFindings()
    {
        var options = new DealNewsJsonOptions
        {
            FactKinds =
            [
                FactKind.Create(
                    "layoff",
                    LayoffContext.Default.Layoff,
                    references: static fact => [new("company", fact.Company, EntitySorts.Company)]
                ),
            ],
        };

        var documents = Examples(DealNewsGen.ArticleFactsWith(options.FactKinds));

        Assert.Contains(documents, static document => document.Facts.Any(static fact => fact is Layoff));
        Assert.All(documents, document => Assert.Empty(Findings.Of(document, options)));
    }

    [Fact]
    public void ReportedAmount_Many_HaveEveryFormAndScale()
    {
        var amounts = Examples(DealNewsGen.Record<ReportedAmount>());

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

    private static void AssertValid<T>()
        where T : Extensible =>
        DealNewsGen.Record<T>().Sample(static record => Assert.Empty(Findings.Of(record)), iter: 200);

    private static List<T> Examples<T>(Gen<T> gen)
    {
        var examples = new List<T>();
        gen.Sample(examples.Add, iter: 2_000);
        return examples;
    }
}
