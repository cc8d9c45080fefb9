using System.Globalization;
using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace DealNews.Tests;

public class FluentValidatorTests
{
    private static readonly ArticleFactsValidator s_validator = new(minimumSeverity: Severity.Info);

    private static readonly ArticleFacts s_valid = DealNewsJson.Deserialize(FaultyDocuments.ValidJson);

    private static readonly ArticleFacts[] s_readable =
    [
        .. FaultyDocuments
            .All.Select(faulty => DocumentInspector.Inspect(System.Text.Encoding.UTF8.GetBytes(faulty.Json)).Document)
            .OfType<ArticleFacts>(),
    ];

    private static readonly ArticleFacts s_rankless = s_valid with
    {
        Facts = [(Stake)s_valid.Facts[8] with { Rank = 0 }],
    };

    [Fact]
    public void Validate_FaultyDocument_HasTheFindingsOfDocumentValidator()
    {
        Assert.True(s_readable.Length > 80);
        Assert.All(
            s_readable,
            document => AssertSame(DocumentValidator.Validate(document).Findings, s_validator.Validate(document))
        );
    }

    [Fact]
    public async Task ValidateAsync_FaultyDocument_HasTheFindingsOfDocumentValidator()
    {
        foreach (var document in s_readable)
        {
            AssertSame(
                DocumentValidator.Validate(document).Findings,
                await s_validator.ValidateAsync(document, TestContext.Current.CancellationToken)
            );
        }
    }

    /// <summary>
    /// Documents combined from parts of faulty documents, which also break rules between their parts.
    /// </summary>
    [Fact]
    public void Validate_CombinedFaultyParts_HasTheFindingsOfDocumentValidator()
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
            some => AssertSame(DocumentValidator.Validate(some).Findings, s_validator.Validate(some)),
            iter: 5 * PropertyInputs.Count
        );
    }

    [Fact]
    public void Validate_ValidDocument_IsValid() => Assert.True(s_validator.Validate(s_valid).IsValid);

    /// <summary>The document has an information, a warning and an error.</summary>
    [Theory]
    [InlineData(Severity.Error, new[] { "DN1011" })]
    [InlineData(Severity.Warning, new[] { "DN1002", "DN1011" })]
    [InlineData(Severity.Info, new[] { "DN1002", "DN1011", "DN2005" })]
    public void Validate_WithMinimumSeverity_HasFailuresFromThatSeverityOn(Severity minimum, string[] codes)
    {
        var document = s_rankless with { SchemaVersion = "2.0" };

        var result = new ArticleFactsValidator(minimumSeverity: minimum).Validate(document);

        Assert.Equal(
            codes,
            result.Errors.Select(failure => failure.ErrorCode).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Validate_OnlyWarnings_IsValidByDefault()
    {
        var document = s_valid with { SchemaVersion = "2.0" };

        Assert.True(ArticleFactsValidator.Instance.Validate(document).IsValid);
        Assert.True(new ArticleFactsValidator().Validate(document).IsValid);
        Assert.False(new ArticleFactsValidator(minimumSeverity: Severity.Warning).Validate(document).IsValid);
    }

    [Fact]
    public void Validate_RecordWithOnlyWarnings_IsValidByDefault()
    {
        var pledge = (InvestmentPledge)s_valid.Facts[1] with { Status = new("leaked") };

        Assert.True(InvestmentPledgeValidator.Instance.Validate(pledge).IsValid);
        Assert.False(new InvestmentPledgeValidator(Severity.Warning).Validate(pledge).IsValid);
    }

    [Theory]
    [InlineData((Severity)(-1))]
    [InlineData((Severity)3)]
    public void Constructor_UndefinedSeverity_Throws(Severity severity)
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            "minimumSeverity",
            () => new ArticleFactsValidator(minimumSeverity: severity)
        );
        Assert.Throws<ArgumentOutOfRangeException>("minimumSeverity", () => new MeetingValidator(severity));
    }

    /// <summary>A dependency injection container can create each validator without any registered service.</summary>
    [Fact]
    public void Validators_FoundInTheAssembly_CanBeCreatedWithoutServices()
    {
        var found = AssemblyScanner.FindValidatorsInAssemblyContaining<ArticleFactsValidator>().ToList();

        Assert.Contains(found, result => result.ValidatorType == typeof(ArticleFactsValidator));
        Assert.True(found.Count > 20, "The assembly has a validator for each record.");
        Assert.All(
            found,
            result =>
            {
                var constructor = Assert.Single(result.ValidatorType.GetConstructors());
                Assert.All(constructor.GetParameters(), parameter => Assert.True(parameter.HasDefaultValue));
                var arguments = constructor.GetParameters().Select(parameter => parameter.DefaultValue).ToArray();
                Assert.IsType(result.ValidatorType, constructor.Invoke(arguments));
            }
        );
    }

    /// <summary>The interface has no method that adds rules to the shared validator.</summary>
    [Fact]
    public void Instance_OfEachValidator_IsTypedAsInterface() =>
        Assert.All(
            AssemblyScanner.FindValidatorsInAssemblyContaining<ArticleFactsValidator>(),
            result => Assert.Equal(result.InterfaceType, result.ValidatorType.GetProperty("Instance")!.PropertyType)
        );

    [Fact]
    public void Validate_AsChildValidator_KeepsTheOuterPath() =>
        Assert.Equal(
            "Facts/facts/0/rank",
            Assert.Single(new StoryValidator().Validate(new Story(s_rankless)).Errors, IsError).PropertyName
        );

    [Fact]
    public void Validate_AsChildOfEachElement_KeepsTheOuterPath() =>
        Assert.Equal(
            "Stories[1].Facts/facts/0/rank",
            Assert
                .Single(new FeedValidator().Validate(new Feed([new(s_valid), new(s_rankless)])).Errors, IsError)
                .PropertyName
        );

    [Fact]
    public void Validate_Included_AddsItsRules()
    {
        var result = new NewsroomValidator().Validate(s_rankless with { Article = null });

        Assert.Equal(
            ["/facts/0/rank", "Article"],
            result.Errors.Where(IsError).Select(failure => failure.PropertyName)
        );
    }

    [Fact]
    public void Validate_Record_ChecksItWithoutADocument()
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
    public void Validate_Document_KeepsGlobalOptions()
    {
        ArticleFactsValidator.Instance.Validate(s_rankless);

        // Values can be compared with a new configuration.
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
    public void Messages_InAnotherCulture_AreTheSame()
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
            .. FaultyDocuments.All.SelectMany(faulty => Faults.Inspect(faulty.Json)).Select(finding => finding.Message),
            .. s_readable
                .SelectMany(document => s_validator.Validate(document).Errors)
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
                    new()
                    {
                        Code = failure.ErrorCode,
                        Severity = failure.Severity,
                        Pointer = failure.PropertyName,
                        Message = failure.ErrorMessage,
                    }
                );
            }
        );
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
