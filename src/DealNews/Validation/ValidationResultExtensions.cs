using FluentValidation;
using FluentValidation.Results;

namespace DealNews.Validation;

/// <summary>Tells errors from warnings, which FluentValidation counts as invalid alike.</summary>
public static class ValidationResultExtensions
{
    /// <summary>Whether there is an error; warnings and information do not count.</summary>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static bool HasErrors(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Errors.Exists(failure => failure.Severity == Severity.Error);
    }
}
