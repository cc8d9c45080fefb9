using FluentValidation;

namespace DealNews.Validation;

/// <summary>Checks arguments of type <see cref="Severity"/>.</summary>
internal static class SeverityArgument
{
    public static void ThrowIfUndefined(Severity severity, string parameterName)
    {
        if (severity is not (Severity.Error or Severity.Warning or Severity.Info))
        {
            throw new ArgumentOutOfRangeException(
                parameterName,
                severity,
                "The severity is not Error, Warning or Info."
            );
        }
    }
}
