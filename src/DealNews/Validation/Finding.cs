using FluentValidation;

namespace DealNews.Validation;

/// <summary>Something that a check found in a document.</summary>
/// <param name="Code">The stable code of the rule: <see cref="RuleCode"/>, or an application's own.</param>
/// <param name="Severity">How severe it is.</param>
/// <param name="Pointer">Where in the document (JSON Pointer, RFC 6901); empty for the document itself.</param>
/// <param name="Message">What was found and what is expected.</param>
public record Finding(string Code, Severity Severity, string Pointer, string Message)
{
    /// <summary>The line of the JSON text, from 1; null where there was no text.</summary>
    public long? Line { get; init; }

    /// <summary>The column of the JSON text in code points, from 1; null where there was no text.</summary>
    public long? Column { get; init; }
}
