using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>The member names of a JSON object in canonical order, with the required ones marked.</summary>
internal sealed class MemberNames
{
    private readonly string[] _names;
    private readonly ulong _required;
    private readonly Key[] _keys;

    // Each name with the preceding comma and the following colon.
    private readonly byte[][] _written;
    private JsonEncodedText[]? _encoded;

    public MemberNames(string[] names, ulong required)
    {
        (_names, _required) = (names, required);
        (_keys, _written) = (new Key[names.Length], new byte[names.Length][]);
        for (var i = 0; i < names.Length; i++)
        {
            _written[i] = Encoding.UTF8.GetBytes(",\"" + names[i] + "\":");
            _keys[i] = new(_written[i][2..^1]);
        }
    }

    public int Count => _names.Length;

    /// <summary>The names in canonical order.</summary>
    public IReadOnlyList<string> All => _names;

    /// <summary>A name in the encoded form that Utf8JsonWriter takes; created on first use.</summary>
    public JsonEncodedText this[int index] =>
        (_encoded ??= Array.ConvertAll(_names, static name => JsonEncodedText.Encode(name)))[index];

    /// <summary>The name as written after another member: <c>,"name":</c>.</summary>
    public ReadOnlySpan<byte> Written(int index) => _written[index];

    public bool IsRequired(int index) => (_required >> index & 1) != 0;

    public bool HasAllRequired(ulong seen) => (_required & ~seen) == 0;

    /// <summary>
    /// Finds the member whose name, with its closing quotation mark, a text starts with. The search starts at the
    /// expected member.
    /// </summary>
    /// <returns>The index of the member; -1 if the name is unknown.</returns>
    public int Find(ReadOnlySpan<byte> text, int expected, out int length)
    {
        var keys = _keys;
        var first = Key.FirstOf(text);
        var member = unchecked((uint)expected < (uint)keys.Length) ? expected : 0;
        for (var left = keys.Length; left > 0; left--)
        {
            if (keys[member].Starts(text, first))
            {
                length = keys[member].Length;
                return member;
            }

            member = member + 1 < keys.Length ? member + 1 : 0;
        }

        length = 0;
        return -1;
    }

    /// <summary>Finds a member by its name. The search starts at the expected member.</summary>
    /// <returns>The index of the member; -1 if the name is unknown.</returns>
    public int IndexOf(ReadOnlySpan<byte> name, int expected)
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            var index = expected + i < _keys.Length ? expected + i : expected + i - _keys.Length;
            if (_keys[index].IsOf(name))
            {
                return index;
            }
        }

        return -1;
    }

    // One comparison of the first eight bytes distinguishes most names, and one of the last eight the rest. The closing
    // quotation mark is part of the key, so that no name matches a longer one.
    private readonly struct Key
    {
        private const int Size = sizeof(ulong);

        private readonly ulong _last;
        private readonly byte[] _name;

        public Key(byte[] name)
        {
            _name = name;
            First = FirstOf(name);
            Mask = name.Length >= Size ? ulong.MaxValue : (1ul << (name.Length * 8)) - 1;
            _last = name.Length > Size ? FirstOf(name.AsSpan()[^Size..]) : 0;
        }

        public ulong First { get; }

        public ulong Mask { get; }

        public int Length => _name.Length;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong FirstOf(ReadOnlySpan<byte> text) =>
            text.Length >= Size ? BinaryPrimitives.ReadUInt64LittleEndian(text) : FirstOfShort(text);

        private static ulong FirstOfShort(ReadOnlySpan<byte> text)
        {
            var first = 0ul;
            for (var i = text.Length - 1; i >= 0; i--)
            {
                first = first << 8 | text[i];
            }

            return first;
        }

        public bool IsOf(ReadOnlySpan<byte> name) => _name.Length == name.Length + 1 && _name.AsSpan().StartsWith(name);

        /// <summary>Whether a text starts with the name, given the first eight bytes of the text.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Starts(ReadOnlySpan<byte> text, ulong first) => (first & Mask) == First && EndsIn(text);

        // Compares the rest of the name, after its first eight bytes.
        private bool EndsIn(ReadOnlySpan<byte> text)
        {
            var length = _name.Length;
            return length switch
            {
                <= Size => true,
                <= 2 * Size => text.Length >= length
                    && BinaryPrimitives.ReadUInt64LittleEndian(text[(length - Size)..]) == _last,
                _ => text.StartsWith(_name),
            };
        }
    }
}
