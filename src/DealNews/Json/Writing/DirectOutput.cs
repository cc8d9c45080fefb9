using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace DealNews.Json;

/// <summary>
/// Writes compact JSON directly to a buffer: the same bytes as Utf8JsonWriter with <see cref="VerbatimEncoder"/>.
/// </summary>
internal ref struct DirectOutput : IJsonOutput
{
    // Enough for every token but a text: a decimal has at most 31 characters.
    private const int Room = 64;

    private readonly IBufferWriter<byte> _destination;
    private Span<byte> _buffer;
    private int _at;
    private bool _needsComma;

    public DirectOutput(IBufferWriter<byte> destination, FactKinds kinds)
    {
        _destination = destination;
        _buffer = destination.GetSpan(Room);
        Kinds = kinds;
    }

    public FactKinds Kinds { get; }

    /// <summary>Commits the written bytes to the destination.</summary>
    public void Flush()
    {
        _destination.Advance(_at);
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

    public void Element(JsonElement value)
    {
        StartValue();
        Flush();
        using (var writer = new Utf8JsonWriter(_destination, DocumentWriter.CompactOptions))
        {
            value.WriteTo(writer);
        }

        _buffer = _destination.GetSpan(Room);
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
        Reserve(literal.Length);
        literal.CopyTo(_buffer[_at..]);
        _at += literal.Length;
    }

    private void Escape(char c)
    {
        Reserve(Room);
        _at += Encoding.ASCII.GetBytes(VerbatimEncoder.Escape(c), _buffer[_at..]);
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
                throw new JsonException(JsonFaults.HasUnpairedSurrogate(whole));
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
        _buffer = _destination.GetSpan(Math.Max(size, Room));
        _at = 0;
    }
}
