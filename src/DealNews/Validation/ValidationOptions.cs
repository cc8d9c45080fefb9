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
    /// The application's own kinds of fact, the limits of reading, and the number of lines to inspect at the same time.
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
    /// The application's own rules over a whole document. They run after the rules of the library, in this order.
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

    private ValueList<RuleSetting> Settings { get; init; }

    /// <summary>Returns options that turn off a rule.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <remarks>
    /// A value that cannot be read from a JSON text is always reported. DN0001 and DN0002 can therefore not be turned
    /// off.
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
    /// A value that cannot be read from a JSON text is always an error. DN0001 and DN0002 can therefore not be changed.
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
    /// Returns a finding with the severity that the options give its rule; null if the rule is turned off.
    /// </summary>
    internal Finding? Apply(Finding finding)
    {
        foreach (var setting in Settings)
        {
            if (string.Equals(setting.Code, finding.Code, StringComparison.Ordinal))
            {
                return setting.Severity is { } severity ? finding with { Severity = severity } : null;
            }
        }

        return finding;
    }

    /// <summary>
    /// Applies the options to the findings of the library's rules and adds those of the application's rules.
    /// </summary>
    internal ValueList<Finding> Complete(ValueList<Finding> findings, ArticleFacts document)
    {
        if (Settings.IsEmpty && Rules.IsEmpty)
        {
            return findings;
        }

        List<Finding> all = [];
        AddTo(all, findings);
        AddTo(all, CheckRules(document));
        return [.. all];
    }

    /// <summary>Returns the findings of the application's rules, in the order of the rules.</summary>
    /// <exception cref="InvalidOperationException">A rule returns null.</exception>
    internal IEnumerable<Finding> CheckRules(ArticleFacts document) =>
        Rules.SelectMany(rule =>
            rule.Check(document)
            ?? throw new InvalidOperationException(
                $"The rule {rule.GetType()} returned null; expected a sequence of findings."
            )
        );

    private void AddTo(List<Finding> all, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (Apply(finding) is { } kept)
            {
                all.Add(kept);
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

        if (code is RuleCode.JsonSyntax or RuleCode.JsonShape)
        {
            throw new ArgumentException(
                $"{code} reports JSON that cannot be read; it cannot be changed or turned off.",
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
