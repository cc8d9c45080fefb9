using FluentValidation;

namespace DealNews.Cli;

/// <summary>The names of severities in the output formats.</summary>
internal static class SeverityNames
{
    /// <summary>The name in text and JSON.</summary>
    public static string Name(this Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };

    /// <summary>The level of SARIF 2.1.0 (3.27.10).</summary>
    public static string SarifLevel(this Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
