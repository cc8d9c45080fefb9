using System.Globalization;
using FluentValidation;

namespace DealNews.Validation;

/// <summary>DN0005.</summary>
internal static class FindingLimitRule
{
    public static readonly Rule Definition = Rule.Information(
        "DN0005",
        "The document has more findings than the limit. The severity is the highest of the findings that are left out."
    );

    /// <summary>Creates the finding for the numbers of omitted findings by severity.</summary>
    public static Finding Report(ReadOnlySpan<long> omitted, int limit)
    {
        var severity = Severity.Error;
        while (omitted[(int)severity] == 0)
        {
            severity++;
        }

        return new()
        {
            Code = Definition.Code,
            Severity = severity,
            Pointer = "",
            Message = string.Create(
                CultureInfo.InvariantCulture,
                $"There are {omitted[0] + omitted[1] + omitted[2]} more findings: {Describe(omitted)}; "
                    + $"a report has at most {limit}."
            ),
        };
    }

    private static string Describe(ReadOnlySpan<long> omitted) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{omitted[0]} errors, {omitted[1]} warnings, {omitted[2]} information"
        );
}
