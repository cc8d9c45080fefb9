using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// Reads with Utf8JsonReader, tracks the current path, and reports errors with their location.
/// </summary>
internal ref struct ReportingInput : IJsonInput
{
    private readonly ReadContext _context;
    private readonly StringPool _strings;
    private readonly ReadOnlySpan<byte> _utf8Json;
    private Utf8JsonReader _reader;

    /// <param name="reader">A reader positioned at a value.</param>
    /// <param name="context">The state of the read.</param>
    /// <param name="utf8Json">
    /// The whole text that the reader reads; empty if it reads the JSON of an application.
    /// </param>
    public ReportingInput(Utf8JsonReader reader, ReadContext context, ReadOnlySpan<byte> utf8Json = default)
    {
        _reader = reader;
        _utf8Json = utf8Json;
        _context = context;
        _strings = StringPool.Current;
    }

    /// <summary>The reader at its current position.</summary>
    public readonly Utf8JsonReader Reader => _reader;

    public readonly FactKinds Kinds => _context.Options.Kinds;

    public readonly JsonTokenType TokenType => _reader.TokenType;

    public readonly long Offset => _reader.TokenStartIndex;

    public bool StartObject(string expected) => Start(JsonTokenType.StartObject, expected, " (an object)");

    public bool StartArray() => Start(JsonTokenType.StartArray, "a list", " (an array)");

    public bool NextMember(MemberNames names, ref MemberCursor cursor, out int member)
    {
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            member = Find(names, cursor.Expected);
            if (member < 0)
            {
                ReadAdditional(ref cursor);
                continue;
            }

            cursor.Expected = member + 1;
            _context.Path.Enter(names[member].Value);
            var isRepeated = (cursor.Seen >> member & 1) != 0;
            if (isRepeated)
            {
                Report(RuleCode.JsonShape, JsonFaults.MemberRepeated);
            }

            cursor.Seen |= 1ul << member;
            _reader.Read();
            if (!isRepeated && !IsAbsent(names, member))
            {
                return true;
            }

            Skip();
            Leave();
        }

        member = -1;
        if (!names.HasAllRequired(cursor.Seen))
        {
            ReportMissing(names, in cursor);
        }

        return false;
    }

    public bool NextName(ref MemberCursor cursor, out string? name)
    {
        if (!_reader.Read() || _reader.TokenType != JsonTokenType.PropertyName)
        {
            name = null;
            return false;
        }

        cursor.NameOffset = Offset;
        name = ReadName();
        if (name is not null)
        {
            Enter(name);
            _reader.Read();
        }

        return true;
    }

    public bool NextElement(int index)
    {
        if (!_reader.Read() || _reader.TokenType == JsonTokenType.EndArray)
        {
            return false;
        }

        if (index >= _context.Options.Limits.ListLength)
        {
            Report(
                RuleCode.JsonShape,
                FormattableString.Invariant(
                    $"The list has more than {_context.Options.Limits.ListLength} elements, the limit."
                )
            );
            SkipRest();
            return false;
        }

        _context.Path.Enter(index);
        return true;
    }

    public readonly void CountRecords(int count) => _context.CountRecords(count, Offset);

    // Null is reported as a missing value only, not also as a wrong type.
    public readonly bool IsNull()
    {
        var isNull = _reader.TokenType == JsonTokenType.Null;
        if (isNull)
        {
            Report(RuleCode.RequiredValueMissing, JsonFaults.NullFound);
        }

        return isNull;
    }

    public readonly void Enter(string name) => _context.Path.Enter(name);

    public readonly void Leave() => _context.Path.Leave();

    public void Skip() => _reader.TrySkip();

    public string? FindKind()
    {
        // Looks ahead on a copy, so that the input stays at the start of the fact.
        var ahead = this;
        var kind = ahead.FindKindAhead();
        if (kind is null)
        {
            Skip();
        }

        return kind;
    }

    public readonly bool TryRead<T>(out T value)
        where T : struct, IUtf8Known<T>
    {
        value = default;
        return _reader is { TokenType: JsonTokenType.String, ValueIsEscaped: false, HasValueSequence: false }
            && T.TryKnown(_reader.ValueSpan, out value);
    }

    public string? ReadText()
    {
        if (_reader.TokenType != JsonTokenType.String)
        {
            ReportShape("a text");
            return null;
        }

        return Decode();
    }

    public decimal? ReadDecimal()
    {
        if (_reader.TokenType != JsonTokenType.Number)
        {
            ReportShape("a number");
            return null;
        }

        var isExact = ExactDecimal.TryParse(RawValue(ref _reader), out var value, out var fault);
        if (!isExact)
        {
            Report(
                RuleCode.JsonShape,
                fault.Describe(Encoding.UTF8.GetString(RawValue(ref _reader)), "a number that can be kept exactly")
            );
        }

        return isExact ? value : null;
    }

    public int? ReadInteger()
    {
        if (_reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out var value))
        {
            return value;
        }

        ReportShape($"an integer up to {int.MaxValue}");
        return null;
    }

    public bool ReadBoolean()
    {
        if (_reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _reader.GetBoolean();
        }

        ReportShape("true or false");
        return false;
    }

    public readonly long OffsetOfMember(string name) => JsonLocator.OffsetOfMember(_reader, name);

    public void ReportShape(string expected)
    {
        Report(RuleCode.JsonShape, $"Expected {expected}, found {Describe(ref _reader)}.");
        Skip();
    }

    public readonly void Report(long offset, string code, string message) => _context.Report(offset, code, message);

    public static string Describe(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => $"the text \"{ExcerptOf(ref reader)}\"",
            JsonTokenType.Number => $"the number {ExcerptOf(ref reader)}",
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.Null => "null",
            _ => "the end",
        };

    private void SkipRest()
    {
        do
        {
            Skip();
        } while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray);
    }

    private readonly void Report(string code, string message) => Report(Offset, code, message);

    private bool Start(JsonTokenType type, string expected, string shape)
    {
        if (_reader.TokenType == type)
        {
            return true;
        }

        ReportShape(expected + shape);
        return false;
    }

    private readonly int Find(MemberNames names, int expected)
    {
        if (_reader is { ValueIsEscaped: false, HasValueSequence: false })
        {
            return names.IndexOf(_reader.ValueSpan, expected);
        }

        return JsonName.TryRead(in _reader, out var name) ? names.IndexOf(Encoding.UTF8.GetBytes(name), expected) : -1;
    }

    private readonly bool IsAbsent(MemberNames names, int member)
    {
        if (_reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        // Null means absent.
        if (names.IsRequired(member))
        {
            Report(RuleCode.RequiredValueMissing, JsonFaults.NullFound);
        }

        return true;
    }

    private void ReadAdditional(ref MemberCursor cursor)
    {
        if (ReadName() is not { } name)
        {
            return;
        }

        Enter(name);
        var isRepeated = cursor.HasAdditional(name);
        if (isRepeated)
        {
            Report(RuleCode.JsonShape, JsonFaults.MemberRepeated);
        }

        _reader.Read();
        if (TryReadValue(out var utf8Value) && !isRepeated)
        {
            cursor.AddAdditional(name, utf8Value);
        }

        Leave();
    }

    /// <summary>Reads a value of any type. Reports it and returns false if writing it back would change it.</summary>
    private bool TryReadValue(out ReadOnlySpan<byte> utf8Value)
    {
        var offset = Offset;
        string? fault;
        if (_utf8Json.IsEmpty)
        {
            // Inside the JSON of an application, only its reader has the bytes.
            utf8Value = JsonMarshal.GetRawUtf8Value(JsonElement.ParseValue(ref _reader));
            var reader = new Utf8JsonReader(utf8Value, _reader.CurrentState.Options);
            reader.Read();
            fault = JsonValues.Skip(ref reader, utf8Value);
        }
        else
        {
            fault = JsonValues.Skip(ref _reader, _utf8Json);
            utf8Value = _utf8Json[(int)offset..(int)_reader.BytesConsumed];
        }

        if (fault is not null)
        {
            Report(offset, RuleCode.JsonShape, fault);
        }

        return fault is null;
    }

    private readonly void ReportMissing(MemberNames names, ref readonly MemberCursor cursor)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names.IsRequired(i) && (cursor.Seen >> i & 1) == 0)
            {
                _context.Path.Enter(names[i].Value);
                Report(
                    cursor.Start,
                    RuleCode.RequiredValueMissing,
                    $"The required member \"{names[i].Value}\" is missing."
                );
                Leave();
            }
        }
    }

    private string? FindKindAhead()
    {
        var start = Offset;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = _reader.ValueIsEscaped
                ? JsonName.TryRead(in _reader, out var name) && name == "kind"
                : _reader.ValueTextEquals("kind"u8);
            _reader.Read();
            if (!isKind)
            {
                Skip();
                continue;
            }

            _context.Path.Enter("kind");
            var kind = IsNull() ? null : ReadText();
            Leave();
            return kind;
        }

        _context.Path.Enter("kind");
        Report(
            start,
            RuleCode.RequiredValueMissing,
            "The required member \"kind\" is missing; it determines the record of the fact."
        );
        Leave();
        return null;
    }

    /// <summary>Reads the name of a member. If it is not Unicode, skips the value too and returns null.</summary>
    private string? ReadName()
    {
        var name = Decode();
        if (name is null)
        {
            Skip();
        }

        return name;
    }

    private static ReadOnlySpan<byte> RawValue(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    private static string ExcerptOf(ref Utf8JsonReader reader) =>
        Excerpt.Of(Encoding.UTF8.GetString(RawValue(ref reader)));

    // A text with an unpaired surrogate, or with bytes that are not UTF-8, cannot be represented.
    private readonly string? Decode()
    {
        var isPlain = _reader is { ValueIsEscaped: false, HasValueSequence: false };
        var text =
            isPlain ? _strings.Read(_reader.ValueSpan)
            : JsonName.TryRead(in _reader, out var unescaped) ? unescaped
            : null;
        if (text is null)
        {
            Report(
                RuleCode.JsonSyntax,
                "The text is not Unicode: it has an unpaired surrogate, or bytes that are not UTF-8."
            );
        }

        return text;
    }
}
