using System.Buffers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DealNews.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace DealNews.Json;

/// <summary>
/// A kind of fact of an application: System.Text.Json reads and writes the application's members by the application's own
/// type information; what every fact has, and what nobody knows, is kept as it is for the library's own facts.
/// </summary>
internal sealed class FactKind<TFact>(
    string kind, JsonTypeInfo<TFact> typeInfo, IValidator<TFact>? validator, Func<TFact, IEnumerable<EntityReference>>? references)
    : FactKind(kind, typeof(TFact))
    where TFact : Fact
{
    private readonly HashSet<string> _members = new(typeInfo.Properties.Select(property => property.Name), StringComparer.Ordinal);

    internal override Fact? Read<TInput>(ref TInput input)
    {
        var offset = input.Offset;
        var element = input.ReadElement();
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var additional = new List<KeyValuePair<string, JsonElement>>();
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var member in element.EnumerateObject().Where(member => member.Name != "kind"))
            {
                if (_members.Count == 0 || _members.Contains(member.Name))
                {
                    member.WriteTo(writer);
                }
                else
                {
                    additional.Add(KeyValuePair.Create(member.Name, member.Value));
                }
            }

            writer.WriteEndObject();
        }

        try
        {
            var fact = JsonSerializer.Deserialize(buffer.WrittenSpan, typeInfo);
            return fact is null || additional.Count == 0 ? fact : fact with { AdditionalProperties = new(additional) };
        }
        catch (JsonException exception)
        {
            var inner = (exception as DealNewsJsonException)?.Fault;
            input.Report(offset, inner?.Code ?? RuleCode.JsonShape, $"{exception.Message}{(exception.Path is null or "$" ? "" : $" In {exception.Path} of the fact.")}");
            return null;
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
            if (!SharedFactMembers.Contains(member.Name) && !member.Name.Equals("kind", StringComparison.OrdinalIgnoreCase))
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
            context.Report(failure.ErrorCode is { Length: > 0 } code ? code : RuleCode.OwnRule, failure.Severity, PathOf(failure), failure.ErrorMessage);
        }
    }

    // "Sites[0].Cost/exact" as sites, 0, cost, exact: a property path of the application's, by the names that its JSON has,
    // and behind it the pointer of a finding where the application composed a validator of this library.
    private IEnumerable<string> PathOf(ValidationFailure failure)
    {
        var name = failure.PropertyName ?? "";
        var pointer = (failure.CustomState as Finding)?.Pointer is { } below && name.EndsWith(below, StringComparison.Ordinal) ? below : "";
        return name[..^pointer.Length]
            .Replace("[", ".", StringComparison.Ordinal)
            .Replace("]", "", StringComparison.Ordinal)
            .Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Select(JsonNameOf)
            .Concat(pointer.Split('/').Skip(1).Select(PointerPath.Unescape));
    }

    private string JsonNameOf(string property, int depth) =>
        depth == 0 && typeInfo.Properties.FirstOrDefault(each => (each.AttributeProvider as MemberInfo)?.Name == property) is { } own
            ? own.Name
            : typeInfo.Options.PropertyNamingPolicy?.ConvertName(property) ?? property;
}
