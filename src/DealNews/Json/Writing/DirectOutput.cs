using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace DealNews.Json;

/// <summary>
/// Writes compact JSON directly to a buffer: the same bytes as Utf8JsonWriter with <see cref="VerbatimEncoder"/>.
/// </summary>
internal ref struct DirectOutput : IJsonOutput
{
    // Enough for every token except a text: a decimal has at most 31 characters.
    private const int Room = 64;

    private readonly IBufferWriter<byte> _destination;
    private readonly bool _replacesFaults;
    private Span<byte> _buffer;
    private int _at;
    private long _flushed;
    private bool _needsComma;

    /// <param name="destination">The buffer to write to.</param>
    /// <param name="kinds">The application-defined kinds of fact.</param>
    /// <param name="replacesFaults">Whether to replace a text that cannot be written, instead of throwing.</param>
    public DirectOutput(IBufferWriter<byte> destination, FactKinds kinds, bool replacesFaults = false)
    {
        _destination = destination;
        _replacesFaults = replacesFaults;
        _buffer = destination.GetSpan(Room);
        Kinds = kinds;
    }

    public FactKinds Kinds { get; }

    /// <summary>The number of bytes before the first text that was replaced; -1 if there is none.</summary>
    public long FaultOffset { get; private set; } = -1;

    /// <summary>Commits the written bytes to the destination.</summary>
    public void Flush()
    {
        _destination.Advance(_at);
        _flushed += _at;
        _buffer = default;
        _at = 0;
    }

    public void StartObject() => Start('{');

    public void EndObject() => End('}');

    public void StartArray() => Start('[');

    public void EndArray() => End(']');

    public void Name(MemberNames names, int index)
    {
        var name = names.Written(index)[(_needsComma ? 0 : 1)..];
        Reserve(name.Length);
        name.CopyTo(_buffer[_at..]);
        _at += name.Length;
        _needsComma = false;
    }

    public void Name(string name)
    {
        Text(name);
        Put(':');
        _needsComma = false;
    }

    public void Text(string value)
    {
        StartValue();
        Put('"');
        var rest = value.AsSpan();
        while (rest.IndexOfAny(JsonText.EscapedCharacters) is >= 0 and var plain)
        {
            Transcode(rest[..plain], value);
            Escape(rest[plain]);
            rest = rest[(plain + 1)..];
        }

        Transcode(rest, value);
        Put('"');
    }

    public void PlainText(scoped ReadOnlySpan<byte> value)
    {
        StartValue();
        Reserve(value.Length + 2);
        _buffer[_at++] = (byte)'"';
        value.CopyTo(_buffer[_at..]);
        _at += value.Length;
        _buffer[_at++] = (byte)'"';
    }

    public void Number(decimal value)
    {
        StartValue();
        Reserve(Room);
        value.TryFormat(_buffer[_at..], out var length, default, CultureInfo.InvariantCulture);
        _at += length;
    }

    public void Number(int value)
    {
        StartValue();
        Reserve(Room);
        value.TryFormat(_buffer[_at..], out var length, default, CultureInfo.InvariantCulture);
        _at += length;
    }

    public void True() => Literal("true"u8);

    public void Null() => Literal("null"u8);

    public void Element(JsonElement value) => Tokens(JsonMarshal.GetRawUtf8Value(value), isBare: false);

    public void Members(AdditionalProperties members) => Tokens(members.Utf8Json, isBare: true);

    // Does not use Utf8JsonWriter, because each value would need its own writer. Bare members have no brackets.
    private void Tokens(ReadOnlySpan<byte> utf8Json, bool isBare)
    {
        var reader = new Utf8JsonReader(utf8Json, JsonElements.ReaderOptions);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.EndObject when isBare && reader.CurrentDepth == 0:
                    break;
                case JsonTokenType.StartObject:
                    StartObject();
                    break;
                case JsonTokenType.EndObject:
                    EndObject();
                    break;
                case JsonTokenType.StartArray:
                    StartArray();
                    break;
                case JsonTokenType.EndArray:
                    EndArray();
                    break;
                case JsonTokenType.PropertyName:
                    KeptText(ref reader);
                    Put(':');
                    _needsComma = false;
                    break;
                case JsonTokenType.String:
                    KeptText(ref reader);
                    break;
                default:
                    Literal(reader.ValueSpan);
                    break;
            }
        }
    }

    private void KeptText(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped)
        {
            // The value may have escapes that are not necessary.
            Text(JsonElements.TextOf(in reader) ?? reader.GetString()!);
            return;
        }

        StartValue();
        Put('"');
        Copy(reader.ValueSpan);
        Put('"');
    }

    private void Copy(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer[_at..]);
        _at += bytes.Length;
    }

    private void Start(char bracket)
    {
        StartValue();
        Put(bracket);
        _needsComma = false;
    }

    private void End(char bracket)
    {
        Put(bracket);
        _needsComma = true;
    }

    private void StartValue()
    {
        if (_needsComma)
        {
            Put(',');
        }

        _needsComma = true;
    }

    private void Put(char ascii)
    {
        Reserve(1);
        _buffer[_at++] = (byte)ascii;
    }

    private void Literal(ReadOnlySpan<byte> literal)
    {
        StartValue();
        Copy(literal);
    }

    private void Escape(char c)
    {
        Reserve(Room);
        _at += Encoding.ASCII.GetBytes(JsonEscape.Of(c), _buffer[_at..]);
    }

    // Utf8JsonWriter would replace an unpaired surrogate by U+FFFD, a silent change of the document.
    private void Transcode(ReadOnlySpan<char> plain, string whole)
    {
        while (!plain.IsEmpty)
        {
            var status = Utf8.FromUtf16(
                plain,
                _buffer[_at..],
                out var read,
                out var written,
                replaceInvalidSequences: false
            );
            _at += written;
            plain = plain[read..];
            if (status is not (OperationStatus.Done or OperationStatus.DestinationTooSmall))
            {
                if (!_replacesFaults)
                {
                    throw new JsonException(JsonFaults.HasUnpairedSurrogate(whole));
                }

                FaultOffset = FaultOffset < 0 ? _flushed + _at : FaultOffset;
                return;
            }

            if (!plain.IsEmpty)
            {
                Grow(Room);
            }
        }
    }

    private void Reserve(int size)
    {
        if (_buffer.Length - _at < size)
        {
            Grow(size);
        }
    }

    private void Grow(int size)
    {
        _destination.Advance(_at);
        _flushed += _at;
        _buffer = _destination.GetSpan(Math.Max(size, Room));
        _at = 0;
    }
}
