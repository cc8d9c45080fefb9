using System.Text.Json;
using DealNews.Json;

namespace DealNews.Schema;

/// <summary>Writes a document in the strict profile. Throws for a part that the profile does not support.</summary>
internal sealed class StrictWriter(Utf8JsonWriter writer)
{
    private readonly PointerPath _path = new();

    public void Write(JsonElement document) => Write(document, StrictProfile.Document);

    private void Write(JsonElement element, StrictObject shape)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Unfit("null in a list");
        }

        RequireKnownMembers(element, shape);
        writer.WriteStartObject();
        foreach (var member in shape.Members)
        {
            _path.Enter(member.Source);
            writer.WritePropertyName(member.Name);
            Write(element.TryGetProperty(member.Source, out var value) ? value : default, member);
            _path.Leave();
        }

        writer.WriteEndObject();
    }

    private void RequireKnownMembers(JsonElement element, StrictObject shape)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (!shape.Members.Any(known => known.Source == member.Name))
            {
                _path.Enter(member.Name);
                throw Unfit("a member that it does not have here");
            }
        }
    }

    // An undefined element is an absent member.
    private void Write(JsonElement value, StrictMember member)
    {
        var isThere = value.ValueKind != JsonValueKind.Undefined;
        switch (member.Form)
        {
            case StrictForm.Kind:
                writer.WriteStringValue(member.Terms[0]);
                break;
            case StrictForm.Flag:
                writer.WriteBooleanValue(value.ValueKind == JsonValueKind.True);
                break;
            case StrictForm.Number:
                writer.WriteStringValue(value.ValueKind == JsonValueKind.Number ? value.GetRawText() : "");
                break;
            case StrictForm.Text:
                writer.WriteStringValue(value.ValueKind == JsonValueKind.String ? TextOf(value, member) : "");
                break;
            case StrictForm.Term:
                writer.WriteStringValue(isThere ? TermOf(value, member) : member.DefaultTerm ?? "");
                break;
            case StrictForm.Object when isThere:
                Write(value, StrictProfile.Object(member.Object!));
                break;
            case StrictForm.Object:
                throw Unfit("no value for a required object");
            default:
                writer.WriteStartArray();
                if (isThere)
                {
                    WriteItems(value, member);
                }

                writer.WriteEndArray();
                break;
        }
    }

    private string TextOf(JsonElement value, StrictMember member) =>
        value.GetString() is { } text && (text.Length > 0 || member.IsRequired)
            ? text
            : throw Unfit("an empty text, which would be deserialized as an absent one");

    private string TermOf(JsonElement value, StrictMember member) =>
        value.GetString() is { } term
        && (member.Terms.Length == 0 || member.AllowedTexts.Contains(term, StringComparer.Ordinal))
            ? term
            : throw Unfit($"the term {value.GetRawText()}, which this version does not know");

    private void WriteItems(JsonElement value, StrictMember member)
    {
        switch (member.Form)
        {
            case StrictForm.OptionalObject:
                Write(value, StrictProfile.Object(member.Object!));
                break;
            case StrictForm.Languages:
                foreach (var text in value.EnumerateObject())
                {
                    writer.WriteStartObject();
                    writer.WriteString(StrictProfile.Language, text.Name);
                    writer.WriteString(StrictProfile.Text, text.Value.GetString());
                    writer.WriteEndObject();
                }

                break;
            case StrictForm.Texts:
                WriteTexts(value);
                break;
            default:
                WriteObjects(value, StrictProfile.Object(member.Object!));
                break;
        }
    }

    private void WriteTexts(JsonElement list)
    {
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            _path.Enter(index++);
            writer.WriteStringValue(item.GetString() ?? throw Unfit("null in a list"));
            _path.Leave();
        }
    }

    // Writes the facts of one kind from the list of all facts.
    private void WriteObjects(JsonElement list, StrictObject shape)
    {
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            _path.Enter(index++);
            if (shape.Kind is null || KindOf(item) == shape.Kind)
            {
                Write(item, shape);
            }

            _path.Leave();
        }
    }

    private string KindOf(JsonElement fact)
    {
        var kind =
            fact.ValueKind == JsonValueKind.Object
                ? fact.GetProperty("kind").GetString()!
                : throw Unfit("null in a list");
        return BuiltInFacts.Kinds.Contains(kind, StringComparer.Ordinal)
            ? kind
            : throw Unfit($"a fact of the kind \"{kind}\"");
    }

    private NotSupportedException Unfit(string found) =>
        new($"At {_path} the document has {found}. The strict profile has no form for it.");
}
