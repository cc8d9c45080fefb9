using DealNews.Json;
using FluentValidation;
using FluentValidation.Results;

namespace DealNews.Validation;

/// <summary>
/// A FluentValidation validator that carries the rules of a record: compose it, include it, add rules of your own beside it.
/// A failure has the rule's code as <see cref="ValidationFailure.ErrorCode"/>, its <see cref="Severity"/>, a JSON Pointer as
/// <see cref="ValidationFailure.PropertyName"/> (behind the property path where it is a child of another validator), and the
/// <see cref="Finding"/> as <see cref="ValidationFailure.CustomState"/>.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
public abstract class RecordValidator<T> : AbstractValidator<T>
    where T : class
{
    private readonly FactKinds _kinds;

    private protected RecordValidator()
        : this(FactKinds.None) { }

    private protected RecordValidator(FactKinds kinds)
    {
        _kinds = kinds;
        RuleFor(record => record).Custom((record, context) => Carry(record, context));
    }

    internal abstract void Check(T value, RuleContext context);

    private void Carry(T record, ValidationContext<T> context)
    {
        using var rules = RuleContext.Rent(_kinds);
        Check(record, rules);
        foreach (var finding in rules.Findings)
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
