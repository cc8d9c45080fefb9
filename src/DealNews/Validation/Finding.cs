using System.Globalization;
using System.Text;
using FluentValidation;

namespace DealNews.Validation;

/// <summary>A problem, or something notable, that a validation found in a document.</summary>
public sealed record Finding
{
    /// <summary>The stable code of the rule: one of <see cref="RuleCode"/>, or an application's own.</summary>
    public required string Code { get; init; }

    /// <summary>The severity.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The place in the document as a JSON Pointer (RFC 6901); empty for the document itself.</summary>
    public required string Pointer { get; init; }

    /// <summary>A sentence that states the problem, the value, and the expected value.</summary>
    public required string Message { get; init; }

    /// <summary>The line in the JSON text, from 1; null if no JSON text was inspected.</summary>
    public long? Line { get; init; }

    /// <summary>
    /// The column in the JSON text in Unicode code points, from 1; null if no JSON text was inspected.
    /// </summary>
    public long? Column { get; init; }

    /// <summary>The place in the article's text; null if the finding has none.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>
    /// Returns the finding as one line, such as <c>Error DN1070 at /facts/0/confidence (line 3, column 20): …</c>
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Severity} {Code} at ");
        text.Append(Pointer.Length == 0 ? "the document" : Pointer);
        if (Line is { } line && Column is { } column)
        {
            text.Append(CultureInfo.InvariantCulture, $" (line {line}, column {column})");
        }

        return text.Append(": ").Append(Message).ToString();
    }
}
