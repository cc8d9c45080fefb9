using System.Runtime.CompilerServices;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// The fast path: reads a valid document directly from its bytes. On an error, it moves to the end, and
/// <see cref="ReportingInput"/> reads the document again to describe the error.
/// </summary>
/// <remarks>
/// It must not accept a text that <see cref="ReportingInput"/> rejects, and must return the same values. It may reject
/// valid texts that are rare, such as escapes in names.
/// </remarks>
internal ref partial struct DirectInput : IJsonInput
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly StringPool _strings;
    private readonly DealNewsJsonOptions _options;
    private int _at;
    private int _depth;
    private int _records;

    public DirectInput(ReadOnlySpan<byte> utf8Json, DealNewsJsonOptions options)
    {
        _json = utf8Json;
        _strings = StringPool.Current;
        _options = options;
    }

    public readonly FactKinds Kinds => _options.Kinds;

    /// <summary>Whether an error was found. If so, the result is discarded.</summary>
    public bool HasFailed { get; private set; }

    public readonly long Offset => _at;

    public JsonTokenType TokenType =>
        Peek() switch
        {
            '"' => JsonTokenType.String,
            '{' => JsonTokenType.StartObject,
            '[' => JsonTokenType.StartArray,
            't' => JsonTokenType.True,
            'f' => JsonTokenType.False,
            'n' => JsonTokenType.Null,
            '-' or (>= '0' and <= '9') => JsonTokenType.Number,
            _ => JsonTokenType.None,
        };

    /// <summary>Whether only white space is left.</summary>
    public bool IsAtEnd() => Peek() == 0 && _at == _json.Length && !HasFailed;

    public bool StartObject(string expected) => Start('{');

    public bool StartArray() => Start('[');

    public bool NextMember(MemberNames names, ref MemberCursor cursor, out int member)
    {
        while (NextNameStart(ref cursor))
        {
            var json = _json;
            var at = _at;
            member = names.Find(json[at..], cursor.Expected, out var length);
            if (member < 0)
            {
                KeepAdditional(ref cursor);
                continue;
            }

            at += length;
            cursor.Expected = member + 1;
            var bit = 1ul << member;
            if ((cursor.Seen & bit) != 0)
            {
                Fail();
                break;
            }

            cursor.Seen |= bit;
            // Usually the colon directly follows the name, and the value directly follows the colon.
            if (ByteAt(json, at) == ':' && ByteAt(json, at + 1) is > ' ' and not 'n')
            {
                _at = at + 1;
                return true;
            }

            _at = at;
            if (!Take(':'))
            {
                break;
            }

            if (Peek() != 'n')
            {
                return true;
            }

            // Null means absent.
            if (names.IsRequired(member) || !TakeLiteral("null"u8))
            {
                Fail();
                break;
            }
        }

        if (!names.HasAllRequired(cursor.Seen))
        {
            Fail();
        }

        member = -1;
        return false;
    }

    public bool NextName(ref MemberCursor cursor, out string? name)
    {
        name = null;
        if (!NextNameStart(ref cursor))
        {
            return false;
        }

        if (TryTakePlainName(out var utf8Name) && _strings.Read(utf8Name) is { } text)
        {
            name = text;
            return true;
        }

        return Fail();
    }

    public bool NextElement(int index)
    {
        var next = Peek();
        if (next == ']')
        {
            _at++;
            _depth--;
            return false;
        }

        return index < _options.Limits.ListLength ? (index == 0 ? next != 0 : Take(',')) : Fail();
    }

    public void CountRecords(int count)
    {
        _records += count;
        if (_records > _options.Limits.Records)
        {
            Fail();
        }
    }

    public bool IsNull() => Peek() == 'n' && !Fail();

    public readonly void Enter(string name) { }

    public readonly void Leave() { }

    // No-op: only invalid values are skipped, and after an error the input is at its end.
    public readonly void Skip() { }

    public bool TryRead<T>(out T value)
        where T : struct, IUtf8Known<T>
    {
        if (Peek() == '"')
        {
            var at = _at + 1;
            var text = _json[at..];
            var length = PlainRun.IndexOfOther(text);
            if (length >= 0 && text[length] == '"' && T.TryKnown(text[..length], out value))
            {
                _at = at + length + 1;
                return true;
            }
        }

        value = default;
        return false;
    }

    public string? ReadText()
    {
        if (Peek() == '"')
        {
            var at = _at + 1;
            var text = _json[at..];
            var length = PlainRun.IndexOfOther(text);
            if (length >= 0 && text[length] != '"')
            {
                return ReadEscapedText();
            }

            if (length >= 0 && _strings.Read(text[..length]) is { } read)
            {
                _at = at + length + 1;
                return read;
            }
        }

        Fail();
        return null;
    }

    public decimal? ReadDecimal()
    {
        var number = TakeNumber();
        if (ExactDecimal.TryParse(number, out var value, out _))
        {
            return value;
        }

        Fail();
        return null;
    }

    public int? ReadInteger()
    {
        const int SafeDigits = 9;
        Peek();
        var rest = _json[_at..];
        var (value, length) = (0, 0);
        for (; length < rest.Length && char.IsAsciiDigit((char)rest[length]) && length <= SafeDigits; length++)
        {
            value = unchecked((value * 10) + (rest[length] - '0'));
        }

        // A sign, a point, an exponent or a tenth digit remains unread, so the next token fails.
        if (length is 0 or > SafeDigits || (rest[0] == '0' && length > 1))
        {
            Fail();
            return null;
        }

        _at += length;
        return value;
    }

    public bool ReadBoolean()
    {
        var value = Peek() == 't';
        if (!TakeLiteral(value ? "true"u8 : "false"u8))
        {
            Fail();
        }

        return value;
    }

    // The fast path does not use the location of an error.
    public readonly long OffsetOfMember(string name) => Offset;

    public void ReportShape(string expected) => Fail();

    public void Report(long offset, string code, string message) => Fail();

    private bool Fail()
    {
        HasFailed = true;
        _at = _json.Length;
        return false;
    }

    /// <summary>Skips white space and returns the next byte; 0 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private char Peek()
    {
        // Most documents in bulk data have no white space.
        return ByteAt(_json, _at) is > ' ' and var next ? next : PeekAfterWhiteSpace();
    }

    /// <summary>Returns the byte at a position; 0 after the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char ByteAt(ReadOnlySpan<byte> json, int at) =>
        unchecked((uint)at < (uint)json.Length) ? (char)json[at] : '\0';

    private char PeekAfterWhiteSpace()
    {
        for (; _at < _json.Length; _at++)
        {
            switch ((char)_json[_at])
            {
                case > ' ':
                    return (char)_json[_at];
                case ' ' or '\n' or '\r' or '\t':
                    break;
                default:
                    Fail();
                    return '\0';
            }
        }

        return '\0';
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Take(char expected)
    {
        if (ByteAt(_json, _at) == expected || Peek() == expected)
        {
            _at++;
            return true;
        }

        return Fail();
    }

    private bool TakeLiteral(ReadOnlySpan<byte> literal)
    {
        if (!_json[_at..].StartsWith(literal))
        {
            return false;
        }

        _at += literal.Length;
        return true;
    }

    private ReadOnlySpan<byte> TakeNumber()
    {
        Peek();
        var start = _at;
        while (_at < _json.Length && (char)_json[_at] is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
        {
            _at++;
        }

        return _json[start.._at];
    }

    private bool Start(char bracket)
    {
        _depth++;
        return _depth <= DealNewsJson.MaxDepth ? Take(bracket) : Fail();
    }

    /// <summary>
    /// Moves to the first byte of the next name; if there is none, moves past the object and returns false.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool NextNameStart(ref MemberCursor cursor)
    {
        // Usually the name directly follows the comma.
        var json = _json;
        var at = _at;
        if (cursor.HasAny && ByteAt(json, at) == ',' && ByteAt(json, at + 1) == '"')
        {
            _at = at + 2;
            return true;
        }

        return NextNameStartAnywhere(ref cursor);
    }

    private bool NextNameStartAnywhere(ref MemberCursor cursor)
    {
        if (Peek() == '}')
        {
            _at++;
            _depth--;
            return false;
        }

        var hasAny = cursor.HasAny;
        cursor.HasAny = true;
        return (!hasAny || Take(',')) && Take('"');
    }

    private bool TryTakePlainName(out ReadOnlySpan<byte> name)
    {
        var text = _json[_at..];
        var length = PlainRun.IndexOfOther(text);
        if (length < 0 || text[length] != '"')
        {
            name = default;
            return Fail();
        }

        name = text[..length];
        _at += length + 1;
        return Take(':');
    }

    private void KeepAdditional(ref MemberCursor cursor)
    {
        if (
            TryTakePlainName(out var utf8Name)
            && _strings.Read(utf8Name) is { } name
            && !cursor.HasAdditional(name)
            && TryTakeValue(out var utf8Value)
        )
        {
            cursor.AddAdditional(name, utf8Value);
        }
        else
        {
            Fail();
        }
    }

    /// <summary>Keeps a value of any type, if writing it back does not change it.</summary>
    private bool TryTakeValue(out ReadOnlySpan<byte> utf8Value)
    {
        utf8Value = default;
        Peek();
        if (HasFailed || _depth >= DealNewsJson.MaxDepth)
        {
            return false;
        }

        var rest = _json[_at..];
        var reader = new Utf8JsonReader(rest, new() { MaxDepth = DealNewsJson.MaxDepth - _depth });
        try
        {
            if (!reader.Read() || JsonValues.Skip(ref reader, rest) is not null)
            {
                return false;
            }
        }
        catch (JsonException)
        {
            // The reporting input reads the document again and reports it.
            return false;
        }

        utf8Value = rest[..(int)reader.BytesConsumed];
        _at += utf8Value.Length;
        return true;
    }

    // Escapes are rare. Utf8JsonReader decodes them, as it does for the reporting input.
    private string? ReadEscapedText()
    {
        var reader = new Utf8JsonReader(_json[_at..], isFinalBlock: false, default);
        try
        {
            if (reader.Read() && JsonName.TryRead(ref reader, out var text))
            {
                _at += (int)reader.BytesConsumed;
                return text;
            }
        }
        catch (JsonException)
        {
            // The reporting input reads the document again and reports it.
        }

        Fail();
        return null;
    }
}
