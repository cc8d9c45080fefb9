using FluentValidation;

namespace DealNews.Validation;

/// <summary>A rule of <see cref="RuleCatalogue"/>.</summary>
public sealed record Rule
{
    /// <summary>The stable code of the rule's findings.</summary>
    public required string Code { get; init; }

    /// <summary>The severity of the rule's findings, unless <see cref="ValidationOptions"/> change it.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The problem that the rule reports, in one sentence.</summary>
    public required string Meaning { get; init; }

    internal static Rule Error(string code, string meaning) => Create(code, Severity.Error, meaning);

    internal static Rule Warning(string code, string meaning) => Create(code, Severity.Warning, meaning);

    internal static Rule Information(string code, string meaning) => Create(code, Severity.Info, meaning);

    private static Rule Create(string code, Severity severity, string meaning) =>
        new()
        {
            Code = code,
            Severity = severity,
            Meaning = meaning,
        };
}
