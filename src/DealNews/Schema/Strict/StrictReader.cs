using System.Buffers;
using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Schema;

/// <summary>
/// Converts JSON of the strict profile to the format, and records the location of each value.
/// It reports each value that it cannot convert, and writes a placeholder that the format does not allow, so that a
/// partly read object is never accepted.
/// </summary>
internal sealed class StrictReader(ReadContext context)
{
    private readonly PointerPath _path = new();
    private readonly Dictionary<string, (string Pointer, long Offset)> _places = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte> _factsBuffer = new();
    private Utf8JsonWriter? _facts;
    private int _factCount;

    /// <summary>Reads the document; returns null if there is none.</summary>
    public StrictDocument? Read(ref ReportingInput input)
    {
        if (!input.StartObject("a document"))
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        using var facts = new Utf8JsonWriter(_factsBuffer);
        _facts = facts;
        facts.WriteStartArray();
        writer.WriteStartObject();
        ReadMembers(ref input, StrictProfile.Document, writer);
        facts.WriteEndArray();
        facts.Flush();
        writer.WritePropertyName("facts");
        writer.WriteRawValue(_factsBuffer.WrittenSpan);
        writer.WriteEndObject();
        writer.Flush();
        return new(buffer.WrittenSpan.ToArray(), _places);
    }

    private void ReadObject(ref ReportingInput input, StrictMember member, Utf8JsonWriter writer)
    {
        var shape = StrictProfile.Object(member.Object!);
        Keep(input.Offset);
        if (!input.StartObject(JsonNames.Title(shape.Name)))
        {
            writer.WriteBooleanValue(false);
            return;
        }

        writer.WriteStartObject();
        if (shape.Kind is { } kind)
        {
            writer.WriteString("kind", kind);
        }

        ReadMembers(ref input, shape, writer);
        writer.WriteEndObject();
    }

    private void ReadMembers(ref ReportingInput input, StrictObject shape, Utf8JsonWriter writer)
    {
        var start = input.Offset;
        var members = new MemberCursor(input.Offset);
        var sources = new HashSet<string>(StringComparer.Ordinal);
        while (input.NextMember(shape.Names, ref members, out var index))
        {
            var member = shape.Members[index];
            _path.Enter(member.Source);
            ReadMember(ref input, member, writer, sources);
            _path.Leave();
            input.Leave();
        }

        RefuseUnknown(members.AdditionalProperties, start);
    }

    private void ReadMember(
        ref ReportingInput input,
        StrictMember member,
        Utf8JsonWriter writer,
        HashSet<string> sources
    )
    {
        switch (member.Form)
        {
            case StrictForm.Kind:
                ReadKind(ref input, member, writer);
                break;
            case StrictForm.Flag:
                ReadFlag(ref input, member, writer);
                break;
            case StrictForm.Text or StrictForm.Term or StrictForm.Number:
                ReadText(ref input, member, writer, sources);
                break;
            case StrictForm.Object:
                writer.WritePropertyName(member.Source);
                ReadObject(ref input, member, writer);
                break;
            case StrictForm.OptionalObject:
                ReadOptionalObject(ref input, member, writer);
                break;
            case StrictForm.Languages:
                ReadLanguages(ref input, member, writer);
                break;
            case StrictForm.Objects when StrictProfile.Object(member.Object!).Kind is not null:
                ReadFacts(ref input, member);
                break;
            default:
                ReadElements(ref input, member, writer);
                break;
        }
    }

    private void ReadKind(ref ReportingInput input, StrictMember member, Utf8JsonWriter writer)
    {
        var start = input.Offset;
        var kind = input.ReadText();
        if (kind == member.Terms[0])
        {
            return;
        }

        if (kind is not null)
        {
            context.Report(
                start,
                RuleCode.JsonShape,
                $"Found the kind \"{kind}\"; expected \"{member.Terms[0]}\", the kind of this list."
            );
        }

        Refuse(writer, member, start);
    }

    private void ReadFlag(ref ReportingInput input, StrictMember member, Utf8JsonWriter writer)
    {
        var start = input.Offset;
        if (input.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            writer.WriteBoolean(member.Source, input.ReadBoolean());
        }
        else
        {
            input.ReportShape("true or false");
            Keep(start);
            writer.WriteString(member.Source, "");
        }
    }

    private void ReadText(ref ReportingInput input, StrictMember member, Utf8JsonWriter writer, HashSet<string> sources)
    {
        var start = input.Offset;
        if (input.ReadText() is not { } text)
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
            context.Report(
                start,
                RuleCode.JsonShape,
                "The value is given as both a number and a text; expected one of them, and \"\" for the other."
            );
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

    // A required number has no form for "absent". Other required values that are empty are reported by validation.
    private static bool IsAbsent(string text, StrictMember member) =>
        text.Length == 0 ? !member.IsRequired || member.Form == StrictForm.Number : text == member.DefaultTerm;

    private void ReadElements(ref ReportingInput input, StrictMember member, Utf8JsonWriter writer)
    {
        if (!StartsList(ref input, member, writer))
        {
            return;
        }

        writer.WriteStartArray(member.Source);
        for (var i = 0; input.NextElement(i); i++)
        {
            _path.Enter(i);
            if (member.Form == StrictForm.Texts)
            {
                ReadTextElement(ref input, writer);
            }
            else
            {
                ReadObject(ref input, member, writer);
            }

            _path.Leave();
            input.Leave();
        }

        writer.WriteEndArray();
    }

    private void ReadTextElement(ref ReportingInput input, Utf8JsonWriter writer)
    {
        Keep(input.Offset);
        if (input.ReadText() is { } text)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteBooleanValue(false);
        }
    }

    private void ReadFacts(ref ReportingInput input, StrictMember member)
    {
        if (!input.StartArray())
        {
            return;
        }

        for (var i = 0; input.NextElement(i); i++)
        {
            _path.Enter(_factCount++);
            ReadObject(ref input, member, _facts!);
            _path.Leave();
            input.Leave();
        }
    }

    private void ReadOptionalObject(ref ReportingInput input, StrictMember member, Utf8JsonWriter writer)
    {
        if (!StartsList(ref input, member, writer))
        {
            return;
        }

        for (var i = 0; input.NextElement(i); i++)
        {
            if (i == 0)
            {
                writer.WritePropertyName(member.Source);
                ReadObject(ref input, member, writer);
            }
            else
            {
                input.Report(input.Offset, RuleCode.JsonShape, "Duplicate value; expected at most one.");
                Refuse(writer, member, input.Offset);
                input.Skip();
            }

            input.Leave();
        }
    }

    private void ReadLanguages(ref ReportingInput input, StrictMember member, Utf8JsonWriter writer)
    {
        if (!StartsList(ref input, member, writer))
        {
            return;
        }

        writer.WriteStartObject(member.Source);
        var languages = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; input.NextElement(i); i++)
        {
            ReadLanguage(ref input, writer, languages);
            input.Leave();
        }

        writer.WriteEndObject();
    }

    private void ReadLanguage(ref ReportingInput input, Utf8JsonWriter writer, HashSet<string> languages)
    {
        var start = input.Offset;
        var (language, text) = ReadLocalizedText(ref input);
        var isRepeated = language is not null && !languages.Add(language);
        if (isRepeated)
        {
            context.Report(start, RuleCode.JsonShape, $"The language \"{language}\" is given twice.");
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

    private (string? Language, string? Text) ReadLocalizedText(ref ReportingInput input)
    {
        var start = input.Offset;
        var shape = StrictProfile.Object(StrictProfile.LocalizedText);
        if (!input.StartObject("a text with its language"))
        {
            return default;
        }

        var texts = new string?[shape.Members.Length];
        var isFaulty = false;
        var members = new MemberCursor(input.Offset);
        while (input.NextMember(shape.Names, ref members, out var index))
        {
            texts[index] = input.ReadText();
            isFaulty |= texts[index] is null;
            input.Leave();
        }

        RefuseUnknown(members.AdditionalProperties, start);
        if (!isFaulty && Array.IndexOf(texts, null) is >= 0 and var missing)
        {
            context.Report(
                start,
                RuleCode.RequiredValueMissing,
                $"The required member \"{shape.Members[missing].Name}\" is missing."
            );
        }

        return (texts[0], texts[1]);
    }

    private void RefuseUnknown(AdditionalProperties members, long start)
    {
        foreach (var name in members.Keys)
        {
            context.Path.Enter(name);
            context.Report(start, RuleCode.JsonShape, $"The strict profile has no member \"{name}\" here.");
            context.Path.Leave();
        }
    }

    private bool StartsList(ref ReportingInput input, StrictMember member, Utf8JsonWriter writer)
    {
        var start = input.Offset;
        Keep(start);
        if (input.StartArray())
        {
            return true;
        }

        Refuse(writer, member, start);
        return false;
    }

    // Writes false as a placeholder. None of these members is a Boolean in the format, so reading reports an error.
    private void Refuse(Utf8JsonWriter writer, StrictMember member, long start)
    {
        Keep(start);
        writer.WriteBoolean(member.Source, false);
    }

    private void Keep(long start) => _places[_path.ToString()] = (context.Path.ToString(), start);
}
