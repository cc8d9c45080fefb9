using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// Thrown for JSON that cannot be deserialized, and for text that cannot be serialized. It has the location and the
/// reason.
/// </summary>
/// <remarks>
/// <see cref="Line"/> and <see cref="Column"/> count from 1, the column in Unicode code points.
/// <see cref="JsonException.LineNumber"/> and <see cref="JsonException.BytePositionInLine"/> count from 0, in bytes, as
/// in System.Text.Json.
/// </remarks>
public sealed class DealNewsJsonException : JsonException
{
    /// <summary>Creates an exception without a location.</summary>
    public DealNewsJsonException()
        : this("The JSON cannot be read.") { }

    /// <summary>Creates an exception with a message, without a location.</summary>
    public DealNewsJsonException(string message)
        : base(message) { }

    /// <summary>Creates an exception with a message and an inner exception, without a location.</summary>
    public DealNewsJsonException(string message, Exception innerException)
        : base(message, innerException) { }

    internal DealNewsJsonException(ReadFault fault)
        : base(PrintableText.Of(fault.Message))
    {
        Fault = fault;
        Code = fault.Code;
        Pointer = fault.Pointer;
    }

    internal DealNewsJsonException(ReadFault fault, Exception inner)
        : base(
            Excerpt.OfMessage(
                $"{fault.Message} At {(fault.Pointer.Length == 0 ? "the document" : Excerpt.Of(fault.Pointer))}."
            ),
            inner
        )
    {
        Fault = fault;
        Code = fault.Code;
        Pointer = fault.Pointer;
    }

    internal DealNewsJsonException(ReadFault fault, TextPosition position, Exception inner)
        : base(
            Excerpt.OfMessage(
                $"{fault.Message} At {(fault.Pointer.Length == 0 ? "the document" : Excerpt.Of(fault.Pointer))}, "
                    + $"line {position.Line}, column {position.Column} ({fault.Code})."
            ),
            fault.Pointer,
            position.Line - 1,
            position.BytesInLine,
            inner
        )
    {
        Fault = fault;
        Code = fault.Code;
        Pointer = fault.Pointer;
        Line = position.Line;
        Column = position.Column;
    }

    /// <summary>
    /// The code of the error: DN0001 if the text is not JSON, DN0002 if its shape is wrong, or the code of a rule.
    /// </summary>
    public string Code { get; } = RuleCode.JsonShape;

    /// <summary>
    /// The location of the error as a JSON Pointer (RFC 6901); relative to the value that a converter reads.
    /// </summary>
    public string Pointer { get; } = "";

    /// <summary>The line of the error, from 1; null if a converter read a part of a larger JSON text.</summary>
    public long? Line { get; }

    /// <summary>
    /// The column of the error in code points, from 1; null if a converter read a part of a larger JSON text.
    /// </summary>
    public long? Column { get; }

    internal ReadFault? Fault { get; }
}
