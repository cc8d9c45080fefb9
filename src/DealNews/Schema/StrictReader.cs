using System.Buffers;
using System.Text.Json;
using DealNews.Validation;

namespace DealNews.Json;

/// <summary>
/// Turns a text of the strict profile into the format, value by value, and keeps where each comes from. What it cannot turn it reports,
/// and writes what the format refuses in its place, so that nothing that was read around it passes for whole.
/// </summary>
internal sealed class StrictReader(ReadContext context)
{
    private readonly PointerPath _path = new();
    private readonly Dictionary<string, (string Pointer, long Offset)> _places = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte> _factsBuffer = new();
    private Utf8JsonWriter? _facts;
    private int _factCount;

    /// <summary>Reads the document; null where there is none.</summary>
    public StrictDocument? Read(ref Utf8JsonReader reader)
    {
        if (!context.StartsObject(ref reader, "a document"))
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        using var facts = new Utf8JsonWriter(_factsBuffer);
        _facts = facts;
        facts.WriteStartArray();
        writer.WriteStartObject();
        ReadMembers(ref reader, StrictProfile.Document, writer);
        facts.WriteEndArray();
        facts.Flush();
        writer.WritePropertyName("facts");
        writer.WriteRawValue(_factsBuffer.WrittenSpan);
        writer.WriteEndObject();
        writer.Flush();
        return new(buffer.WrittenSpan.ToArray(), _places);
    }

    private void ReadObject(ref Utf8JsonReader reader, StrictMember member, Utf8JsonWriter writer)
    {
        var shape = StrictProfile.Object(member.Object!);
        Keep(reader.TokenStartIndex);
        if (!context.StartsObject(ref reader, JsonNames.Title(shape.Name)))
        {
            writer.WriteBooleanValue(false);
            return;
        }

        writer.WriteStartObject();
        if (shape.Kind is { } kind)
        {
            writer.WriteString("kind", kind);
        }

        ReadMembers(ref reader, shape, writer);
        writer.WriteEndObject();
    }

    private void ReadMembers(ref Utf8JsonReader reader, StrictObject shape, Utf8JsonWriter writer)
    {
        var start = reader.TokenStartIndex;
        var members = new MemberCursor(shape.Names, ref reader);
        var sources = new HashSet<string>(StringComparer.Ordinal);
        while (members.Next(ref reader, context, out var index))
        {
            var member = shape.Members[index];
            _path.Enter(member.Source);
            ReadMember(ref reader, member, writer, sources);
            _path.Leave();
            context.Path.Leave();
        }

        RefuseUnknown(members.AdditionalProperties, start);
    }

    private void ReadMember(ref Utf8JsonReader reader, StrictMember member, Utf8JsonWriter writer, HashSet<string> sources)
    {
        switch (member.Form)
        {
            case StrictForm.Kind:
                ReadKind(ref reader, member, writer);
                break;
            case StrictForm.Flag:
                ReadFlag(ref reader, member, writer);
                break;
            case StrictForm.Text or StrictForm.Term or StrictForm.Number:
                ReadText(ref reader, member, writer, sources);
                break;
            case StrictForm.Texts:
                ReadTexts(ref reader, member, writer);
                break;
            case StrictForm.Object:
                writer.WritePropertyName(member.Source);
                ReadObject(ref reader, member, writer);
                break;
            case StrictForm.OptionalObject:
                ReadOptionalObject(ref reader, member, writer);
                break;
            case StrictForm.Languages:
                ReadLanguages(ref reader, member, writer);
                break;
            case StrictForm.Objects when StrictProfile.Object(member.Object!).Kind is not null:
                ReadFacts(ref reader, member);
                break;
            default:
                ReadObjects(ref reader, member, writer);
                break;
        }
    }

    private void ReadKind(ref Utf8JsonReader reader, StrictMember member, Utf8JsonWriter writer)
    {
        var start = reader.TokenStartIndex;
        var kind = context.ReadText(ref reader);
        if (kind == member.Terms[0])
        {
            return;
        }

        if (kind is not null)
        {
            context.Report(start, RuleCode.JsonShape, $"Found a fact of the kind \"{kind}\" in a list of another; expected \"{member.Terms[0]}\".");
        }

        Refuse(writer, member, start);
    }

    private void ReadFlag(ref Utf8JsonReader reader, StrictMember member, Utf8JsonWriter writer)
    {
        var start = reader.TokenStartIndex;
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            writer.WriteBoolean(member.Source, reader.GetBoolean());
        }
        else
        {
            context.ReportShape(ref reader, "true or false");
            Keep(start);
            writer.WriteString(member.Source, "");
        }
    }

    private void ReadText(ref Utf8JsonReader reader, StrictMember member, Utf8JsonWriter writer, HashSet<string> sources)
    {
        var start = reader.TokenStartIndex;
        if (context.ReadText(ref reader) is not { } text)
        {
            Refuse(writer, member, start);
        }
        else if (!IsAbsent(text, member))
        {
            WriteText(text, member, writer, start, isRepeated: !sources.Add(member.Source));
        }
    }

    private void WriteText(string text, StrictMember member, Utf8JsonWriter writer, long start, bool isRepeated)
    {
        if (isRepeated)
        {
            context.Report(start, RuleCode.JsonShape, "The value is given as a number and as a text; expected one of them, and \"\" for the other.");
            Refuse(writer, member, start);
        }
        else if (member.Form != StrictForm.Number)
        {
            Keep(start);
            writer.WriteString(member.Source, text);
        }
        else if (ExactDecimal.TryParse(text, out _, out var fault))
        {
            Keep(start);
            writer.WritePropertyName(member.Source);
            writer.WriteRawValue(text);
        }
        else
        {
            context.Report(start, RuleCode.JsonShape, fault.Describe(text, "a number that can be kept exactly"));
            Refuse(writer, member, start);
        }
    }

    // A number that is required has no form for "not there"; what else is required and empty, validation finds.
    private static bool IsAbsent(string text, StrictMember member) =>
        text.Length == 0 ? !member.IsRequired || member.Form == StrictForm.Number : text == member.DefaultTerm;

    private void ReadTexts(ref Utf8JsonReader reader, StrictMember member, Utf8JsonWriter writer)
    {
        if (!StartsList(ref reader, member, writer))
        {
            return;
        }

        writer.WriteStartArray(member.Source);
        for (var i = 0; context.NextElement(ref reader, i); i++)
        {
            _path.Enter(i);
            Keep(reader.TokenStartIndex);
            if (context.ReadText(ref reader) is { } text)
            {
                writer.WriteStringValue(text);
            }
            else
            {
                writer.WriteBooleanValue(false);
            }

            _path.Leave();
            context.Path.Leave();
        }

        writer.WriteEndArray();
    }

    private void ReadObjects(ref Utf8JsonReader reader, StrictMember member, Utf8JsonWriter writer)
    {
        if (!StartsList(ref reader, member, writer))
        {
            return;
        }

        writer.WriteStartArray(member.Source);
        for (var i = 0; context.NextElement(ref reader, i); i++)
        {
            _path.Enter(i);
            ReadObject(ref reader, member, writer);
            _path.Leave();
            context.Path.Leave();
        }

        writer.WriteEndArray();
    }

    private void ReadFacts(ref Utf8JsonReader reader, StrictMember member)
    {
        if (!context.StartsArray(ref reader))
        {
            return;
        }

        for (var i = 0; context.NextElement(ref reader, i); i++)
        {
            _path.Enter(_factCount++);
            ReadObject(ref reader, member, _facts!);
            _path.Leave();
            context.Path.Leave();
        }
    }

    private void ReadOptionalObject(ref Utf8JsonReader reader, StrictMember member, Utf8JsonWriter writer)
    {
        if (!StartsList(ref reader, member, writer))
        {
            return;
        }

        for (var i = 0; context.NextElement(ref reader, i); i++)
        {
            if (i == 0)
            {
                writer.WritePropertyName(member.Source);
                ReadObject(ref reader, member, writer);
            }
            else
            {
                context.Report(ref reader, RuleCode.JsonShape, "There is another one before; expected at most one.");
                Refuse(writer, member, reader.TokenStartIndex);
                reader.TrySkip();
            }

            context.Path.Leave();
        }
    }

    private void ReadLanguages(ref Utf8JsonReader reader, StrictMember member, Utf8JsonWriter writer)
    {
        if (!StartsList(ref reader, member, writer))
        {
            return;
        }

        writer.WriteStartObject(member.Source);
        var languages = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; context.NextElement(ref reader, i); i++)
        {
            ReadLanguage(ref reader, writer, languages);
            context.Path.Leave();
        }

        writer.WriteEndObject();
    }

    private void ReadLanguage(ref Utf8JsonReader reader, Utf8JsonWriter writer, HashSet<string> languages)
    {
        var start = reader.TokenStartIndex;
        var (language, text) = ReadLocalizedText(ref reader);
        var isRepeated = language is not null && !languages.Add(language);
        if (isRepeated)
        {
            context.Report(start, RuleCode.JsonShape, $"The language \"{language}\" stands twice.");
        }

        _path.Enter(language ?? "");
        Keep(start);
        _path.Leave();
        if (language is null || text is null || isRepeated)
        {
            writer.WriteBoolean(language ?? "", false);
        }
        else
        {
            writer.WriteString(language, text);
        }
    }

    private (string? Language, string? Text) ReadLocalizedText(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        var shape = StrictProfile.Object(StrictProfile.LocalizedText);
        if (!context.StartsObject(ref reader, "a text with its language"))
        {
            return default;
        }

        var texts = new string?[shape.Members.Length];
        var isFaulty = false;
        var members = new MemberCursor(shape.Names, ref reader);
        while (members.Next(ref reader, context, out var index))
        {
            texts[index] = context.ReadText(ref reader);
            isFaulty |= texts[index] is null;
            context.Path.Leave();
        }

        RefuseUnknown(members.AdditionalProperties, start);
        if (!isFaulty && Array.IndexOf(texts, null) is >= 0 and var missing)
        {
            context.Report(start, RuleCode.RequiredValueMissing, $"The required member \"{shape.Members[missing].Name}\" is missing.");
        }

        return (texts[0], texts[1]);
    }

    private void RefuseUnknown(AdditionalProperties members, long start)
    {
        foreach (var (name, _) in members.AsSpan())
        {
            context.Path.Enter(name);
            context.Report(start, RuleCode.JsonShape, $"The strict profile has no member \"{name}\" here.");
            context.Path.Leave();
        }
    }

    private bool StartsList(ref Utf8JsonReader reader, StrictMember member, Utf8JsonWriter writer)
    {
        var start = reader.TokenStartIndex;
        Keep(start);
        if (context.StartsArray(ref reader))
        {
            return true;
        }

        Refuse(writer, member, start);
        return false;
    }

    // No member that comes here is true or false in the format.
    private void Refuse(Utf8JsonWriter writer, StrictMember member, long start)
    {
        Keep(start);
        writer.WriteBoolean(member.Source, false);
    }

    private void Keep(long start) => _places[_path.ToString()] = (context.Path.ToString(), start);
}
