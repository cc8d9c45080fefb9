using DealNews.Json;
using FluentValidation;

namespace DealNews.Validation;

/// <summary>Options of a validation. Immutable.</summary>
public sealed record ValidationOptions
{
    /// <summary>
    /// The default options: all rules of the library, with the severities of <see cref="RuleCatalogue"/>.
    /// </summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>
    /// The application's fact kinds, the limits of deserialization, and the number of lines to inspect at the same
    /// time.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DealNewsJsonOptions Json
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Json));
            field = value;
        }
    } = DealNewsJsonOptions.Default;

    /// <summary>
    /// The application's rules for a whole document. They run after the rules of the library, in this order.
    /// </summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public ValueList<IDocumentRule> Rules
    {
        get;
        init =>
            field = value.Contains(null!)
                ? throw new ArgumentException("The list has an element that is null.", nameof(Rules))
                : value;
    }

    /// <summary>
    /// The maximum number of findings for a document, from 1. The default is 1,000. If there are more, the report has
    /// an additional finding, DN0005, with the number of omitted findings.
    /// </summary>
    /// <remarks>
    /// Errors take precedence over warnings, and warnings over information; within a severity, earlier findings take
    /// precedence. The kept findings have the same order as without a limit; DN0005 is the last.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxFindings
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxFindings));
            field = value;
        }
    } = 1000;

    private ValueList<RuleSetting> Settings { get; init; }

    /// <summary>Returns options that turn off a rule.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <remarks>
    /// A value that cannot be read from a JSON text is always reported, and so is the number of omitted findings.
    /// DN0001, DN0002 and DN0005 can therefore not be turned off.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="ArgumentException">
    /// The catalogue has no rule with this code, or the code cannot be turned off.
    /// </exception>
    public ValidationOptions WithoutRule(string code) => With(code, null);

    /// <summary>Returns options that change the severity of a rule.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <param name="severity">The new severity.</param>
    /// <remarks>
    /// A value that cannot be read from a JSON text is always an error. DN0001, DN0002 and DN0005 can therefore not be
    /// changed.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="ArgumentException">
    /// The catalogue has no rule with this code, or the code cannot be changed.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The severity is not a value of the enumeration.</exception>
    public ValidationOptions WithSeverity(string code, Severity severity)
    {
        SeverityArgument.ThrowIfUndefined(severity, nameof(severity));
        return With(code, severity);
    }

    /// <summary>
    /// Returns the severity that the options set for a rule, otherwise the given severity; null if the rule is turned
    /// off.
    /// </summary>
    internal Severity? SeverityOf(string code, Severity severity)
    {
        foreach (var setting in Settings)
        {
            if (string.Equals(setting.Code, code, StringComparison.Ordinal))
            {
                return setting.Severity;
            }
        }

        return severity;
    }

    /// <summary>Adds the findings of the application's rules, in the order of the rules.</summary>
    /// <param name="document">The document that the rules check.</param>
    /// <param name="findings">The collector to add to.</param>
    /// <param name="faulty">Converts the pointers; null if the document is the whole of the JSON text.</param>
    /// <exception cref="InvalidOperationException">A rule returns null.</exception>
    internal void CheckRules(ArticleFacts document, FindingCollector findings, FaultyParts? faulty = null)
    {
        foreach (var rule in Rules)
        {
            var found =
                rule.Check(document)
                ?? throw new InvalidOperationException(
                    $"The rule {rule.GetType()} returned null; expected a sequence of findings."
                );
            foreach (var finding in found)
            {
                findings.Add(faulty is null ? finding : finding with { Pointer = faulty.InText(finding.Pointer) });
            }
        }
    }

    private ValidationOptions With(string code, Severity? severity)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (RuleCatalogue.Find(code) is null)
        {
            throw new ArgumentException($"The rule catalogue has no rule \"{Excerpt.Of(code)}\".", nameof(code));
        }

        if (code is RuleCode.JsonSyntax or RuleCode.JsonShape or RuleCode.FindingsOmitted)
        {
            throw new ArgumentException(
                $"{code} reports JSON that cannot be read, or findings that are left out; "
                    + "it cannot be changed or turned off.",
                nameof(code)
            );
        }

        // Sorted by code, so that equality does not depend on the order of the calls.
        return this with
        {
            Settings =
            [
                .. Settings
                    .Where(other => other.Code != code)
                    .Append(new(code, severity))
                    .OrderBy(each => each.Code, StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>The severity that an option gives a rule; null turns the rule off.</summary>
    private readonly record struct RuleSetting(string Code, Severity? Severity);
}
