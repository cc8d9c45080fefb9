using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace DealNews.Json;

/// <summary>
/// Creates strings from UTF-8, and reuses the strings of equal short texts, because a document repeats ids, codes and
/// names many times. Each thread keeps one pool of at most 256 texts of at most 32 bytes. All documents of a stream
/// share it.
/// </summary>
internal sealed class StringPool
{
    private const int SlotBits = 8;

    [ThreadStatic]
    private static StringPool? s_current;

    private readonly Slot[] _slots = new Slot[1 << SlotBits];
    private readonly char[] _characters = new char[512];

    public static StringPool Current => s_current ??= new();

    /// <summary>Returns the text; null if the bytes are not UTF-8.</summary>
    public string? Read(ReadOnlySpan<byte> utf8Text)
    {
        if (utf8Text.Length is 0 or > Content.MaxLength)
        {
            return utf8Text.IsEmpty ? "" : Transcode(utf8Text);
        }

        var content = new Content(utf8Text);
        ref var slot = ref _slots[content.Hash >> (64 - SlotBits)];
        if (slot.Text is not null && slot.Content.Is(in content))
        {
            return slot.Text;
        }

        var text = Transcode(utf8Text);
        if (text is not null)
        {
            slot.Content = content;
            slot.Text = text;
        }

        return text;
    }

    // A long text is first checked and then decoded, without a buffer that the pool would keep.
    private string? Transcode(ReadOnlySpan<byte> utf8Text) =>
        utf8Text.Length <= _characters.Length ? Transcode(utf8Text, _characters) : Utf8Text.DecodeOrNull(utf8Text);

    private static string? Transcode(ReadOnlySpan<byte> utf8Text, Span<char> characters) =>
        Utf8.ToUtf16(utf8Text, characters, out _, out var written, replaceInvalidSequences: false)
        == OperationStatus.Done
            ? new(characters[..written])
            : null;

    private struct Slot
    {
        public Content Content;
        public string? Text;
    }

    /// <summary>All bytes of a short text, in four words that may overlap.</summary>
    private readonly struct Content
    {
        public const int MaxLength = 4 * sizeof(ulong);

        private readonly ulong _a,
            _b,
            _c,
            _d;
        private readonly int _length;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Content(ReadOnlySpan<byte> text)
        {
            _length = text.Length;
            if (_length >= sizeof(ulong))
            {
                _a = BinaryPrimitives.ReadUInt64LittleEndian(text);
                _b = BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]);
                if (_length > 2 * sizeof(ulong))
                {
                    _c = BinaryPrimitives.ReadUInt64LittleEndian(text[sizeof(ulong)..]);
                    _d = BinaryPrimitives.ReadUInt64LittleEndian(text[^(2 * sizeof(ulong))..]);
                }
            }
            else if (_length >= sizeof(uint))
            {
                _a = BinaryPrimitives.ReadUInt32LittleEndian(text);
                _b = BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]);
            }
            else
            {
                _a = text[0];
                _b = text[^1];
                _c = text[_length / 2];
            }
        }

        public ulong Hash => unchecked((_a ^ (_b * 3) ^ (_c * 5) ^ (_d * 7) ^ (ulong)_length) * 0x9E3779B97F4A7C15);

        public bool Is(ref readonly Content other) =>
            _a == other._a && _b == other._b && _c == other._c && _d == other._d && _length == other._length;
    }
}
