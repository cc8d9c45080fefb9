using FluentValidation;

namespace DealNews.Tests;

/// <summary>The rules for an application's own kind of fact.</summary>
internal sealed class LayoffValidator : AbstractValidator<Layoff>
{
    public LayoffValidator()
    {
        RuleFor(static layoff => layoff.Jobs).GreaterThan(0).WithErrorCode("APP1");
        RuleFor(static layoff => layoff.Site!.Town)
            .NotEmpty()
            .When(static layoff => layoff.Site is not null)
            .WithSeverity(Severity.Warning);
    }
}
