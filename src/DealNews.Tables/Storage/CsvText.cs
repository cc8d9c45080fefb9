using System.Buffers;
using System.Globalization;
using System.Text;

namespace DealNews.Tables;

/// <summary>Writes cells of CSV in UTF-8 to a stream.</summary>
internal sealed class CsvText(Stream stream)
{
    private const int Size = 1 << 16;
    private const int LongestNumber = 64;

    private static readonly SearchValues<char> s_special = SearchValues.Create("\",\n\r");

    private readonly byte[] _bytes = new byte[Size];
    private int _count;

    public void Separator() => Byte((byte)',');

    public void LineEnd() => Byte((byte)'\n');

    /// <summary>Writes a text, in quotation marks if it is empty or has a character with a meaning.</summary>
    public void Quoted(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text.IndexOfAny(s_special) < 0)
        {
            Raw(text);
            return;
        }

        Byte((byte)'"');
        for (var quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"'))
        {
            Raw(text[..(quote + 1)]);
            Byte((byte)'"');
            text = text[(quote + 1)..];
        }

        Raw(text);
        Byte((byte)'"');
    }

    public void Plain(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_bytes.AsSpan(_count));
        _count += text.Length;
    }

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

    private void Raw(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Reserve(Math.Min(Encoding.UTF8.GetMaxByteCount(text.Length), Size / 2));
            System.Text.Unicode.Utf8.FromUtf16(text, _bytes.AsSpan(_count), out var read, out var written);
            _count += written;
            text = text[read..];
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
