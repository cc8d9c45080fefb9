using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace DealNews;

/// <summary>
/// Maps the references and amounts of a fact of an application-defined kind: the members of its JSON whose type is an
/// id, an amount or a record of this library.
/// </summary>
internal static class OwnFactMap
{
    /// <summary>
    /// Maps the members that the kind declares. The members of <see cref="Fact"/> are already mapped.
    /// </summary>
    public static Fact Map(Fact fact, FactKind kind, ValueMap map)
    {
        var changed = false;
        var json = JsonSerializer.SerializeToNode(fact, kind.TypeInfo);
        RewriteMembers(json, kind.TypeInfo, map, ref changed);
        if (!changed)
        {
            return fact;
        }

        // The application's options may not know the types of the members of Fact.
        foreach (var shared in kind.TypeInfo.Properties.Where(IsShared))
        {
            ((JsonObject)json!).Remove(shared.Name);
        }

        return (Fact?)json.Deserialize(kind.TypeInfo) is { } mapped
            ? mapped with
            {
                Id = fact.Id,
                Evidence = fact.Evidence,
                Attribution = fact.Attribution,
                Certainty = fact.Certainty,
                Polarity = fact.Polarity,
                Confidence = fact.Confidence,
                Note = fact.Note,
                AdditionalProperties = fact.AdditionalProperties,
            }
            : fact;
    }

    private static void RewriteMembers(JsonNode? json, JsonTypeInfo type, ValueMap map, ref bool changed)
    {
        if (json is not JsonObject members)
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            if (!IsShared(property) && members[property.Name] is { } value)
            {
                map.Enter(property.Name);
                var isNew = false;
                var mapped = Rewrite(value, property.PropertyType, type.Options, map, ref isNew);
                map.Leave();
                if (isNew)
                {
                    changed = true;
                    members[property.Name] = mapped;
                }
            }
        }
    }

    private static bool IsShared(JsonPropertyInfo property) => property.DeclaringType == typeof(Fact);

    private static JsonNode? Rewrite(
        JsonNode json,
        Type declared,
        JsonSerializerOptions options,
        ValueMap map,
        ref bool changed
    )
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(EntityId))
        {
            var id = new EntityId(json.GetValue<string>());
            var mapped = map.Map(id);
            changed |= mapped != id;
            return JsonValue.Create(mapped.Value);
        }

        if (type == typeof(FactId))
        {
            var id = new FactId(json.GetValue<string>());
            var mapped = map.Map(id);
            changed |= mapped != id;
            return mapped is { } known ? JsonValue.Create(known.Value) : null;
        }

        if (typeof(Extensible).IsAssignableFrom(type))
        {
            return RewriteRecord(json, options.GetTypeInfo(type), map, ref changed);
        }

        if (ElementOf(type, options) is { } element)
        {
            RewriteElements(json, element, options, map, ref changed);
        }
        else if (options.TryGetTypeInfo(type, out var info) && info.Kind == JsonTypeInfoKind.Object)
        {
            RewriteMembers(json, info, map, ref changed);
        }

        return json;
    }

    private static JsonNode? RewriteRecord(JsonNode json, JsonTypeInfo type, ValueMap map, ref bool changed)
    {
        if (json.Deserialize(type) is not Extensible record)
        {
            return json;
        }

        var mapped = record is ReportedAmount amount ? map.Map(amount) : map.Map(record);
        if (ReferenceEquals(mapped, record))
        {
            return json;
        }

        changed = true;
        return JsonSerializer.SerializeToNode(mapped, type);
    }

    private static void RewriteElements(
        JsonNode json,
        Type element,
        JsonSerializerOptions options,
        ValueMap map,
        ref bool changed
    )
    {
        var removed = new List<JsonNode>();
        var keys = json is JsonObject dictionary ? dictionary.Select(static member => member.Key).ToArray() : [];
        var count = json is JsonArray array ? array.Count : keys.Length;
        for (var i = 0; i < count; i++)
        {
            if ((keys.Length > 0 ? json[keys[i]] : json[i]) is not { } value)
            {
                continue;
            }

            map.Enter(i);
            var isNew = false;
            var mapped = Rewrite(value, element, options, map, ref isNew);
            map.Leave();
            if (!isNew)
            {
                continue;
            }

            changed = true;
            if (keys.Length > 0)
            {
                json[keys[i]] = mapped;
            }
            else if (mapped is not null)
            {
                json[i] = mapped;
            }
            else
            {
                removed.Add(value);
            }
        }

        foreach (var each in removed)
        {
            ((JsonArray)json).Remove(each);
        }
    }

    private static Type? ElementOf(Type type, JsonSerializerOptions options)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return type.GetGenericArguments()[0];
        }

        return options.TryGetTypeInfo(type, out var info) ? info.ElementType : null;
    }
}
