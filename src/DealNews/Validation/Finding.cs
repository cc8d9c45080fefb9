using System.Globalization;
using System.Text;
using FluentValidation;

namespace DealNews.Validation;

/// <summary>A problem or a hint that a validation reports for a document.</summary>
public sealed record Finding
{
    /// <summary>The stable code of the rule: one of <see cref="RuleCode"/>, or an application's own.</summary>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public required string Code
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(Code));
            field = value;
        }
    }

    /// <summary>The severity.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public required Severity Severity
    {
        get;
        init
        {
            SeverityArgument.ThrowIfUndefined(value, nameof(Severity));
            field = value;
        }
    }

    /// <summary>
    /// The place in the document as a JSON Pointer (RFC 6901); empty for the document itself. At a member whose name
    /// has more than 4,000 characters, it is the pointer of the object that has the member.
    /// </summary>
    /// <exception cref="ArgumentException">The value is null, or neither empty nor starts with a slash.</exception>
    public required string Pointer
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Pointer));
            field =
                value.Length == 0 || value[0] == '/'
                    ? value
                    : throw new ArgumentException(
                        $"\"{Excerpt.Of(value)}\" is not a JSON Pointer; "
                            + "expected an empty string or a slash at the start.",
                        nameof(Pointer)
                    );
        }
    }

    /// <summary>
    /// A sentence that states the problem, the value, and the expected value. Characters that are not printable, such
    /// as control characters and marks of text direction, are replaced by their code points: <c>\u{202E}</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required string Message
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Message));
            field = PrintableText.Of(value);
        }
    }

    /// <summary>The line in the JSON text, from 1; null if no JSON text was inspected.</summary>
    public long? Line { get; init; }

    /// <summary>
    /// The column in the JSON text in Unicode code points, from 1; null if no JSON text was inspected.
    /// </summary>
    public long? Column { get; init; }

    /// <summary>The passage of the article's text; null if the finding has none.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>
    /// The text that can replace the value at <see cref="Pointer"/>, such as the exact words of the article for an
    /// altered quote; null if there is none.
    /// </summary>
    public string? Replacement { get; init; }

    /// <summary>
    /// Returns the finding as one line, such as <c>Error DN1070 at /facts/0/confidence (line 3, column 20): …</c>
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Severity} {PrintableText.Of(Code)} at ");
        text.Append(Pointer.Length == 0 ? "the document" : PrintableText.Of(Pointer));
        if (Line is { } line && Column is { } column)
        {
            text.Append(CultureInfo.InvariantCulture, $" (line {line}, column {column})");
        }

        return text.Append(": ").Append(Message).ToString();
    }
}
