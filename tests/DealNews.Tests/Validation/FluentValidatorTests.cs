using System.Globalization;
using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace DealNews.Tests;

public class FluentValidatorTests
{
    private static readonly ArticleFacts s_valid = DealNewsJson.Deserialize(FaultyDocuments.ValidJson);

    private static readonly ArticleFacts[] s_readable =
    [
        .. FaultyDocuments
            .All()
            .Select(faulty => DocumentInspector.Inspect(System.Text.Encoding.UTF8.GetBytes(faulty.Json)).Document)
            .OfType<ArticleFacts>(),
    ];

    private static readonly ArticleFacts s_rankless = s_valid with
    {
        Facts = [(Stake)s_valid.Facts[8] with { Rank = 0 }],
    };

    [Fact]
    public void Validator_AnyFaultyDocument_FindsWhatTheRulesFind()
    {
        Assert.True(s_readable.Length > 80);
        Assert.All(
            s_readable,
            document =>
                AssertSame(DealNewsRules.Check(document).Findings, ArticleFactsValidator.Instance.Validate(document))
        );
    }

    [Fact]
    public async Task ValidatorAsync_AnyFaultyDocument_FindsWhatTheRulesFind()
    {
        foreach (var document in s_readable)
        {
            AssertSame(
                DealNewsRules.Check(document).Findings,
                await ArticleFactsValidator.Instance.ValidateAsync(document, TestContext.Current.CancellationToken)
            );
        }
    }

    /// <summary>Documents put together from parts of faulty ones, which break rules that none of them breaks alone.</summary>
    [Fact]
    public void Validator_PartsOfFaultyDocumentsTogether_FindsWhatTheRulesFind()
    {
        var facts = s_readable.SelectMany(document => document.Facts).Distinct().ToArray();
        var companies = s_readable.SelectMany(document => document.Companies).Distinct().ToArray();
        var people = s_readable.SelectMany(document => document.People).Distinct().ToArray();
        var projects = s_readable.SelectMany(document => document.Projects).Distinct().ToArray();
        var document = Gen.Select(
            Gen.OneOf(facts).Array[0, 30],
            Gen.OneOf(companies).Array[0, 5],
            Gen.OneOf(people).Array[0, 4],
            Gen.OneOf(projects).Array[0, 3],
            (someFacts, someCompanies, somePeople, someProjects) =>
                s_valid with
                {
                    Facts = [.. someFacts],
                    Companies = [.. someCompanies],
                    People = [.. somePeople],
                    Projects = [.. someProjects],
                }
        );

        document.Sample(
            some => AssertSame(DealNewsRules.Check(some).Findings, ArticleFactsValidator.Instance.Validate(some)),
            iter: 5 * PropertyInputs.Count
        );
    }

    [Fact]
    public void Validator_ValidDocument_IsValid() =>
        Assert.True(ArticleFactsValidator.Instance.Validate(s_valid).IsValid);

    [Fact]
    public void Result_OfWarningsAlone_IsInvalidButHasNoErrors()
    {
        var result = ArticleFactsValidator.Instance.Validate(s_valid with { SchemaVersion = "2.0" });

        Assert.False(result.IsValid);
        Assert.False(result.HasErrors());
        Assert.True(ArticleFactsValidator.Instance.Validate(s_rankless).HasErrors());
    }

    [Fact]
    public void Failure_InAChildValidator_KeepsTheOuterPath() =>
        Assert.Equal(
            "Facts/facts/0/rank",
            Assert.Single(new StoryValidator().Validate(new Story(s_rankless)).Errors, IsError).PropertyName
        );

    [Fact]
    public void Failure_InAChildOfEachElement_KeepsTheOuterPath() =>
        Assert.Equal(
            "Stories[1].Facts/facts/0/rank",
            Assert
                .Single(new FeedValidator().Validate(new Feed([new(s_valid), new(s_rankless)])).Errors, IsError)
                .PropertyName
        );

    [Fact]
    public void Validator_Included_AddsItsRulesToTheApplications()
    {
        var result = new NewsroomValidator().Validate(s_rankless with { Article = null });

        Assert.Equal(
            ["/facts/0/rank", "Article"],
            result.Errors.Where(IsError).Select(failure => failure.PropertyName)
        );
    }

    [Fact]
    public void Validator_OfARecord_ChecksItByItself()
    {
        var pledge = (InvestmentPledge)s_valid.Facts[1] with
        {
            Investors = ["nobody"],
            Status = default,
            Period = new PartialDate("2028/2025"),
        };

        Assert.Equal(
            ["DN1001 /status", "DN1030 /period"],
            InvestmentPledgeValidator
                .Instance.Validate(pledge)
                .Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}")
        );
        Assert.Equal(
            ["DN1012 "],
            ReportedAmountValidator
                .Instance.Validate(new ReportedAmount())
                .Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}")
        );
    }

    [Fact]
    public void GlobalOptions_AfterValidation_AreThoseOfFluentValidation()
    {
        ArticleFactsValidator.Instance.Validate(s_rankless);

        // What is a value can be compared with what a fresh configuration has.
        var fresh = new ValidatorConfiguration();
        Assert.All(
            typeof(ValidatorConfiguration)
                .GetProperties()
                .Where(property => property.PropertyType.IsValueType || property.PropertyType == typeof(string)),
            property => Assert.Equal(property.GetValue(fresh), property.GetValue(ValidatorOptions.Global))
        );
        Assert.Null(ValidatorOptions.Global.OnFailureCreated);
        Assert.True(ValidatorOptions.Global.LanguageManager.Enabled);
        Assert.Null(ValidatorOptions.Global.LanguageManager.Culture);
    }

    [Fact]
    public void Messages_UnderAnotherCulture_AreTheSame()
    {
        var expected = Messages();
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.PercentDecimalSeparator = ",";
        culture.DateTimeFormat.DateSeparator = ".";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            Assert.Equal("−0,5", (-0.5m).ToString(CultureInfo.CurrentCulture));
            Assert.Equal(expected, Messages());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static string[] Messages() =>
        [
            .. FaultyDocuments
                .All()
                .SelectMany(faulty => Faults.Inspect(faulty.Json))
                .Select(finding => finding.Message),
            .. s_readable
                .SelectMany(document => ArticleFactsValidator.Instance.Validate(document).Errors)
                .Select(failure => failure.ErrorMessage),
        ];

    private static bool IsError(ValidationFailure failure) => failure.Severity == Severity.Error;

    private static void AssertSame(ValueList<Finding> findings, ValidationResult result)
    {
        Assert.Equal(findings, result.Errors.Select(failure => Assert.IsType<Finding>(failure.CustomState)));
        Assert.All(
            result.Errors,
            failure =>
            {
                var finding = (Finding)failure.CustomState;
                Assert.Equal(
                    finding,
                    new(failure.ErrorCode, failure.Severity, failure.PropertyName, failure.ErrorMessage)
                );
            }
        );
        Assert.Equal(new CheckReport(findings).HasErrors, result.HasErrors());
    }

    private sealed record Story(ArticleFacts Facts);

    private sealed record Feed(Story[] Stories);

    private sealed class StoryValidator : AbstractValidator<Story>
    {
        public StoryValidator() => RuleFor(story => story.Facts).SetValidator(ArticleFactsValidator.Instance);
    }

    private sealed class FeedValidator : AbstractValidator<Feed>
    {
        public FeedValidator() => RuleForEach(feed => feed.Stories).SetValidator(new StoryValidator());
    }

    private sealed class NewsroomValidator : AbstractValidator<ArticleFacts>
    {
        public NewsroomValidator()
        {
            Include(ArticleFactsValidator.Instance);
            RuleFor(document => document.Article).NotNull();
        }
    }
}
