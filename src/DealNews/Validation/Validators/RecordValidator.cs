using FluentValidation;
using FluentValidation.Results;

namespace DealNews.Validation;

/// <summary>
/// A FluentValidation validator with the rules of a record, to compose with an application's own validators.
/// </summary>
/// <remarks>
/// A failure has the rule's code as <see cref="ValidationFailure.ErrorCode"/>, the rule's <see cref="Severity"/>, and
/// the <see cref="Finding"/> as <see cref="ValidationFailure.CustomState"/>. Its
/// <see cref="ValidationFailure.PropertyName"/> is a JSON Pointer, which follows the property path if the validator is
/// a child of another.
/// </remarks>
/// <typeparam name="T">The record.</typeparam>
public abstract class RecordValidator<T> : AbstractValidator<T>
    where T : class
{
    private readonly Severity _minimumSeverity;

    private protected RecordValidator(Severity minimumSeverity)
    {
        SeverityArgument.ThrowIfUndefined(minimumSeverity, nameof(minimumSeverity));
        _minimumSeverity = minimumSeverity;
        RuleFor(record => record).Custom((record, context) => AddFailures(record, context));
    }

    private protected virtual ValidationOptions Options => ValidationOptions.Default;

    internal abstract void Check(T value, RuleContext context);

    private ValueList<Finding> Find(T value)
    {
        using var context = RuleContext.Rent(Options);
        Check(value, context);
        return context.Findings.ToValueList();
    }

    private void AddFailures(T record, ValidationContext<T> context)
    {
        foreach (var finding in Find(record))
        {
            // The severities of FluentValidation rise from information, 2, to error, 0.
            if (finding.Severity <= _minimumSeverity)
            {
                context.AddFailure(
                    new ValidationFailure(context.PropertyChain + finding.Pointer, finding.Message)
                    {
                        ErrorCode = finding.Code,
                        Severity = finding.Severity,
                        CustomState = finding,
                    }
                );
            }
        }
    }
}
