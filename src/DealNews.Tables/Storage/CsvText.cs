using System.Buffers;
using System.Globalization;

namespace DealNews.Tables;

/// <summary>Writes cells of CSV in UTF-8 to a stream.</summary>
internal sealed class CsvText(Stream stream)
{
    private const int Size = 1 << 16;
    private const int LongestNumber = 64;

    private static readonly SearchValues<byte> s_special = SearchValues.Create("\",\n\r"u8);

    private readonly byte[] _bytes = new byte[Size];
    private int _count;

    public void Separator() => Byte((byte)',');

    public void LineEnd() => Byte((byte)'\n');

    /// <summary>Writes a text, in quotation marks if it is empty or has a special character.</summary>
    public void Quoted(ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && text.IndexOfAny(s_special) < 0)
        {
            Raw(text);
            return;
        }

        Byte((byte)'"');
        for (var quote = text.IndexOf((byte)'"'); quote >= 0; quote = text.IndexOf((byte)'"'))
        {
            Raw(text[..(quote + 1)]);
            Byte((byte)'"');
            text = text[(quote + 1)..];
        }

        Raw(text);
        Byte((byte)'"');
    }

    /// <summary>Writes text that needs no quotation marks.</summary>
    public void Plain(ReadOnlySpan<byte> text) => Raw(text);

    public void Plain<T>(T value, string? format = null)
        where T : IUtf8SpanFormattable
    {
        Reserve(LongestNumber);
        value.TryFormat(_bytes.AsSpan(_count), out var written, format, CultureInfo.InvariantCulture);
        _count += written;
    }

    public void Flush()
    {
        stream.Write(_bytes, 0, _count);
        _count = 0;
    }

    private void Raw(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            Reserve(1);
            var part = text[..Math.Min(text.Length, Size - _count)];
            part.CopyTo(_bytes.AsSpan(_count));
            _count += part.Length;
            text = text[part.Length..];
        }
    }

    private void Byte(byte value)
    {
        Reserve(1);
        _bytes[_count++] = value;
    }

    private void Reserve(int count)
    {
        if (count > Size - _count)
        {
            Flush();
        }
    }
}
