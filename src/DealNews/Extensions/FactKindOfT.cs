using System.Buffers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DealNews.Json;
using DealNews.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace DealNews;

/// <summary>
/// A kind of fact of an application: System.Text.Json reads and writes the application's members by the application's own
/// type information; what every fact has, and what nobody knows, is kept as it is for the library's own facts.
/// </summary>
internal sealed class FactKind<TFact>(
    string kind,
    JsonTypeInfo<TFact> typeInfo,
    IValidator<TFact>? validator,
    Func<TFact, IEnumerable<EntityReference>>? references
) : FactKind(kind, typeof(TFact))
    where TFact : Fact
{
    private readonly HashSet<string> _members = new(
        typeInfo.Properties.Select(property => property.Name).Where(name => !SharedFactMembers.Contains(name)),
        StringComparer.Ordinal
    );

    internal override Fact? Read<TInput>(ref TInput input)
    {
        var start = input;
        // What every fact has is read as for the library's own facts; whether the application's options know those types does not matter.
        if (UnknownFactCodec.ReadFrom(ref input) is not { } read)
        {
            return null;
        }

        var own = read.AdditionalProperties.Where(member => _members.Contains(member.Key));
        return ReadOwn(own, ref start, ref input) is { } fact
            ? fact with
            {
                Id = read.Id,
                Evidence = read.Evidence,
                Attribution = read.Attribution,
                Certainty = read.Certainty,
                Polarity = read.Polarity,
                Confidence = read.Confidence,
                Note = read.Note,
                AdditionalProperties = new(read.AdditionalProperties.Where(member => !_members.Contains(member.Key))),
            }
            : read; // Noted as faulty, but its id is there for whoever refers to it.
    }

    private TFact? ReadOwn<TInput>(
        IEnumerable<KeyValuePair<string, JsonElement>> members,
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
            return JsonSerializer.Deserialize(buffer.WrittenSpan, typeInfo);
        }
        catch (JsonException exception)
        {
            Report(exception, ref start, ref input);
            return null;
        }
    }

    // The exception's path leads from the fact to the value that the application's options read, the pointer in it from there on.
    private static void Report<TInput>(JsonException exception, ref TInput start, ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct
    {
        var fault = (exception as DealNewsJsonException)?.Fault;
        string[] path =
        [
            .. JsonPath.Segments(exception.Path ?? "$"),
            .. (fault?.Pointer ?? "").Split('/').Skip(1).Select(PointerPath.Unescape),
        ];
        foreach (var segment in path)
        {
            input.Enter(segment);
        }

        var offset = path.Length == 0 ? start.Offset : start.OffsetOfMember(path[0]);
        input.Report(offset, fault?.Code ?? RuleCode.JsonShape, fault?.Message ?? JsonSyntax.WithoutPlace(exception));
        foreach (var _ in path)
        {
            input.Leave();
        }
    }

    internal override void Write<TOutput>(ref TOutput output, Fact fact)
    {
        output.StartObject();
        output.Name("kind");
        output.Text(Kind);
        if (fact.Id is { } id)
        {
            output.Name("id");
            output.Text(id.Value);
        }

        foreach (var member in JsonSerializer.SerializeToElement((TFact)fact, typeInfo).EnumerateObject())
        {
            // The record's own Kind is written already, under whatever name the application's naming policy gives it.
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

    internal override void Check(Fact fact, RuleContext context)
    {
        var own = (TFact)fact;
        foreach (var reference in references?.Invoke(own) ?? [])
        {
            context.Entity(reference.Id, reference.Member, reference.Sorts);
        }

        foreach (var failure in validator?.Validate(own).Errors ?? [])
        {
            context.Report(
                failure.ErrorCode is { Length: > 0 } code ? code : RuleCode.OwnRule,
                failure.Severity,
                PathOf(failure),
                failure.ErrorMessage
            );
        }
    }

    // "Sites[0].Cost/exact" as sites, 0, cost, exact: a property path of the application's, by the names that its JSON has,
    // and behind it the pointer of a finding where the application composed a validator of this library.
    private IEnumerable<string> PathOf(ValidationFailure failure)
    {
        var name = failure.PropertyName ?? "";
        var pointer =
            (failure.CustomState as Finding)?.Pointer is { } below && name.EndsWith(below, StringComparison.Ordinal)
                ? below
                : "";
        return name[..^pointer.Length]
            .Replace("[", ".", StringComparison.Ordinal)
            .Replace("]", "", StringComparison.Ordinal)
            .Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Select(JsonNameOf)
            .Concat(pointer.Split('/').Skip(1).Select(PointerPath.Unescape));
    }

    private string JsonNameOf(string property, int depth) =>
        depth == 0
        && typeInfo.Properties.FirstOrDefault(each => (each.AttributeProvider as MemberInfo)?.Name == property)
            is { } own
            ? own.Name
            : typeInfo.Options.PropertyNamingPolicy?.ConvertName(property) ?? property;
}
