using System.Text.Json;

namespace DealNews.Json;

/// <summary>JSON that cannot be read as what was asked for; it says where and why.</summary>
/// <remarks>
/// <see cref="Line"/> and <see cref="Column"/> count from 1, in Unicode code points, for a person;
/// <see cref="JsonException.LineNumber"/> and <see cref="JsonException.BytePositionInLine"/> count from 0, in bytes,
/// as System.Text.Json does.
/// </remarks>
public sealed class DealNewsJsonException : JsonException
{
    /// <summary>An exception without a place.</summary>
    public DealNewsJsonException()
        : this("The JSON cannot be read.") { }

    /// <summary>An exception with a message and no place.</summary>
    public DealNewsJsonException(string message)
        : base(message) { }

    /// <summary>An exception with a message and a cause, and no place.</summary>
    public DealNewsJsonException(string message, Exception innerException)
        : base(message, innerException) { }

    internal DealNewsJsonException(ReadFault fault)
        : base(fault.Message)
    {
        Fault = fault;
        Code = fault.Code;
        Pointer = fault.Pointer;
    }

    internal DealNewsJsonException(ReadFault fault, TextPosition position, Exception inner)
        : base(
            $"{fault.Message} At {(fault.Pointer.Length == 0 ? "the document" : fault.Pointer)}, line {position.Line}, column {position.Column} ({fault.Code}).",
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

    /// <summary>The code of the fault: DN0001 for what is not JSON, DN0002 for what has another shape, or a rule's code.</summary>
    public string Code { get; } = RuleCode.JsonShape;

    /// <summary>Where the fault is (JSON Pointer, RFC 6901); where a converter read a part of a document, from that part.</summary>
    public string Pointer { get; } = "";

    /// <summary>The line of the fault, from 1; null where a converter read a part of a document.</summary>
    public long? Line { get; }

    /// <summary>The column of the fault in code points, from 1; null where a converter read a part of a document.</summary>
    public long? Column { get; }

    internal ReadFault? Fault { get; }
}
