using System.Buffers;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// Reads and writes facts of application-defined kinds. System.Text.Json handles the application's members; the members
/// of <see cref="Fact"/> and unknown members are handled as in built-in facts.
/// </summary>
internal static class OwnFactCodec
{
    public static Fact? ReadFrom<TInput>(ref TInput input, FactKind kind)
        where TInput : struct, IJsonInput, allows ref struct
    {
        var start = input;
        // Reads the shared members without the application's options, which may not know their types.
        if (UnknownFactCodec.ReadFrom(ref input) is not { } read)
        {
            return null;
        }

        var own = read.AdditionalProperties.Where(member => kind.MemberNames.Contains(member.Key));
        return ReadOwn(own, kind, ref start, ref input) is { } fact
            ? fact with
            {
                Id = read.Id,
                Evidence = read.Evidence,
                Attribution = read.Attribution,
                Certainty = read.Certainty,
                Polarity = read.Polarity,
                Confidence = read.Confidence,
                Note = read.Note,
                AdditionalProperties = new(
                    read.AdditionalProperties.Where(member => !kind.MemberNames.Contains(member.Key))
                ),
            }
            : read; // The fault is reported; the id stays, so that references to it resolve.
    }

    public static void WriteTo<TOutput>(ref TOutput output, FactKind kind, Fact fact)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        if (!string.Equals(fact.Kind, kind.Kind, StringComparison.Ordinal))
        {
            throw new NotSupportedException(
                $"The fact is registered for the kind \"{kind.Kind}\", but its Kind is \"{fact.Kind}\"."
            );
        }

        output.StartObject();
        output.Name("kind");
        output.Text(kind.Kind);
        if (fact.Id is { } id)
        {
            output.Name("id");
            output.Text(id.Value);
        }

        foreach (var member in JsonSerializer.SerializeToElement(fact, kind.TypeInfo).EnumerateObject())
        {
            // The kind is already written. The application's naming policy may spell it in another letter case.
            if (
                !SharedFactMembers.Contains(member.Name)
                && !member.Name.Equals("kind", StringComparison.OrdinalIgnoreCase)
            )
            {
                output.Name(member.Name);
                output.Element(member.Value);
            }
        }

        SharedFactMembers.Write(ref output, fact);
        output.EndObject();
    }

    private static Fact? ReadOwn<TInput>(
        IEnumerable<KeyValuePair<string, JsonElement>> members,
        FactKind kind,
        ref TInput start,
        ref TInput input
    )
        where TInput : struct, IJsonInput, allows ref struct
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in members)
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        try
        {
            return (Fact?)JsonSerializer.Deserialize(buffer.WrittenSpan, kind.TypeInfo);
        }
        catch (JsonException exception)
        {
            Report(exception, kind, ref start, ref input);
            return null;
        }
    }

    // The path of the exception is relative to the fact; the pointer of an inner error is relative to that path.
    private static void Report<TInput>(JsonException exception, FactKind kind, ref TInput start, ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct
    {
        var fault = (exception as DealNewsJsonException)?.Fault;
        string[] path = [.. JsonPath.Segments(exception.Path ?? "$"), .. JsonPointer.Segments(fault?.Pointer ?? "")];
        foreach (var segment in path)
        {
            input.Enter(segment);
        }

        var offset = path.Length == 0 ? start.Offset : start.OffsetOfMember(path[0]);
        input.Report(offset, fault?.Code ?? RuleCode.JsonShape, fault?.Message ?? Describe(exception, kind));
        foreach (var _ in path)
        {
            input.Leave();
        }
    }

    // The messages of System.Text.Json name .NET types; the author of the document knows only the kind.
    private static string Describe(JsonException exception, FactKind kind)
    {
        const string WrongType = "The JSON value could not be converted to ";
        const string Missing = "was missing required properties including: ";
        var message = JsonSyntax.WithoutPlace(exception);
        return message.StartsWith(WrongType, StringComparison.Ordinal)
                ? $"The value does not have the type that the kind \"{kind.Kind}\" declares for it."
            : message.IndexOf(Missing, StringComparison.Ordinal) is >= 0 and var at
                ? $"Required members of the kind \"{kind.Kind}\" are missing: {message[(at + Missing.Length)..]}"
            : message;
    }
}
