using System.Text.Json;

namespace DealNews.Json;

/// <summary>Walks the members of a JSON object: knows, unknown, twice, missing and null ones are told apart here, once for all records.</summary>
internal struct MemberCursor
{
    private readonly MemberNames _names;
    private readonly long _start;
    private ulong _seen;
    private int _expected;
    private List<KeyValuePair<string, JsonElement>>? _additional;

    public MemberCursor(MemberNames names, ref Utf8JsonReader reader)
    {
        _names = names;
        _start = reader.TokenStartIndex;
    }

    public readonly AdditionalProperties AdditionalProperties => _additional is null ? default : new(_additional);

    /// <summary>
    /// Goes to the value of the next known member and enters its path; the caller reads the value and leaves the path.
    /// False at the end of the object.
    /// </summary>
    public bool Next(ref Utf8JsonReader reader, ReadContext context, out int member)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            member = Find(ref reader);
            if (member < 0)
            {
                ReadAdditional(ref reader, context);
                continue;
            }

            context.Path.Enter(_names[member].Value);
            var isRepeated = (_seen >> member & 1) != 0;
            if (isRepeated)
            {
                context.Report(ref reader, Validation.RuleCode.JsonShape, "The member stands twice in its object.");
            }

            _seen |= 1ul << member;
            reader.Read();
            if (!isRepeated && !IsNull(ref reader, context, member))
            {
                return true;
            }

            reader.TrySkip();
            context.Path.Leave();
        }

        member = -1;
        if (!_names.HasAllRequired(_seen))
        {
            ReportMissing(context);
        }

        return false;
    }

    private readonly bool IsNull(ref Utf8JsonReader reader, ReadContext context, int member)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        // Null is another way to write that something is absent.
        if (_names.IsRequired(member))
        {
            context.Report(ref reader, Validation.RuleCode.RequiredValueMissing, "Found null where a value is required.");
        }

        return true;
    }

    // Members mostly come in canonical order, so the search starts behind the last one found.
    private int Find(ref Utf8JsonReader reader)
    {
        // Of an escaped name the platform's comparison would throw where it is not Unicode.
        string? decoded = null;
        if (reader.ValueIsEscaped && !JsonName.TryRead(ref reader, out decoded))
        {
            return -1;
        }

        for (var i = 0; i < _names.Count; i++)
        {
            var index = _expected + i < _names.Count ? _expected + i : _expected + i - _names.Count;
            if (decoded is null ? reader.ValueTextEquals(_names[index].EncodedUtf8Bytes) : decoded == _names[index].Value)
            {
                _expected = index + 1;
                return index;
            }
        }

        return -1;
    }

    private void ReadAdditional(ref Utf8JsonReader reader, ReadContext context)
    {
        if (context.ReadName(ref reader) is not { } name)
        {
            return;
        }

        context.Path.Enter(name);
        _additional ??= [];
        var isRepeated = _additional.Exists(entry => string.Equals(entry.Key, name, StringComparison.Ordinal));
        if (isRepeated)
        {
            context.Report(ref reader, Validation.RuleCode.JsonShape, "The member stands twice in its object.");
        }

        reader.Read();
        if (context.ReadElement(ref reader) is { } value && !isRepeated)
        {
            _additional.Add(KeyValuePair.Create(name, value));
        }

        context.Path.Leave();
    }

    private readonly void ReportMissing(ReadContext context)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            if (_names.IsRequired(i) && (_seen >> i & 1) == 0)
            {
                context.Path.Enter(_names[i].Value);
                context.Report(_start, Validation.RuleCode.RequiredValueMissing, $"The required member \"{_names[i].Value}\" is missing.");
                context.Path.Leave();
            }
        }
    }
}
