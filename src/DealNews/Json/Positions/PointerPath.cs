using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace DealNews.Json;

/// <summary>
/// The current path of a walk over a document. The JSON Pointer (RFC 6901) is created only on demand. It ends before a
/// name of more than 4,000 characters, because a pointer is for people and programs to read.
/// </summary>
internal sealed class PointerPath
{
    /// <summary>The maximum length of a name in a pointer.</summary>
    public const int MaxNameLength = 4000;

    private const int None = -1;

    private Segment[] _segments = new Segment[16];
    private int _depth;

    /// <summary>The number of segments that the path has room for.</summary>
    public int Capacity => _segments.Length;

    // The segments that the pointer has.
    private ReadOnlySpan<Segment> Segments
    {
        get
        {
            var segments = _segments.AsSpan(0, _depth);
            for (var i = 0; i < segments.Length; i++)
            {
                if (segments[i].IsLong)
                {
                    return segments[..i];
                }
            }

            return segments;
        }
    }

    public void Enter(string name) => Push().Set(name, None);

    public void Enter(int index) => Push().Set(null, index);

    /// <summary>Enters a list and one of its elements.</summary>
    public void Enter(string list, int index) => Push().Set(list, index);

    public void Leave() => _depth--;

    /// <summary>Leaves all values and forgets their names, which may be long.</summary>
    public void Clear()
    {
        Array.Clear(_segments);
        _depth = 0;
    }

    /// <summary>
    /// Returns the pointer to a member of the current value; to the value itself if the member is null.
    /// </summary>
    public string Append(string? member)
    {
        if (member is null)
        {
            return ToString();
        }

        Enter(member);
        var pointer = ToString();
        Leave();
        return pointer;
    }

    public override string ToString()
    {
        // Does not use a pooled buffer, because the pool would keep the memory of a long name.
        var length = 0;
        foreach (ref readonly var segment in Segments)
        {
            length += segment.Length;
        }

        return length == 0 ? "" : string.Create(length, this, static (pointer, path) => path.Write(pointer));
    }

    private void Write(Span<char> pointer)
    {
        foreach (ref readonly var segment in Segments)
        {
            segment.Write(pointer);
            pointer = pointer[segment.Length..];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Segment Push()
    {
        if (_depth == _segments.Length)
        {
            Grow();
        }

        return ref _segments[_depth++];
    }

    private void Grow() => Array.Resize(ref _segments, _depth * 2);

    private struct Segment
    {
        private static readonly SearchValues<char> s_escaped = SearchValues.Create('~', '/');

        private string? _name;
        private int _index;

        // Changes the segment in place, which is faster than a copy.
        public void Set(string? name, int index) => (_name, _index) = (name, index);

        public readonly bool IsLong => _name is { Length: > MaxNameLength };

        /// <summary>The number of characters in a pointer, with a slash before the name and before the index.</summary>
        public readonly int Length =>
            (_name is null ? 0 : 1 + _name.Length + CountEscapes(_name))
            + (_index == None ? 0 : 1 + CountDigits(_index));

        public readonly void Write(Span<char> pointer)
        {
            if (_name is not null)
            {
                pointer[0] = '/';
                pointer = pointer[1..];
                var rest = _name.AsSpan();
                while (rest.IndexOfAny(s_escaped) is >= 0 and var escape)
                {
                    rest[..escape].CopyTo(pointer);
                    pointer[escape] = '~';
                    pointer[escape + 1] = rest[escape] == '~' ? '0' : '1';
                    rest = rest[(escape + 1)..];
                    pointer = pointer[(escape + 2)..];
                }

                rest.CopyTo(pointer);
                pointer = pointer[rest.Length..];
            }

            if (_index != None)
            {
                pointer[0] = '/';
                _index.TryFormat(pointer[1..], out _, default, CultureInfo.InvariantCulture);
            }
        }

        private static int CountEscapes(ReadOnlySpan<char> name) =>
            name.ContainsAny(s_escaped) ? name.Count('~') + name.Count('/') : 0;

        private static int CountDigits(int index)
        {
            var digits = 1;
            for (; index > 9; index /= 10)
            {
                digits++;
            }

            return digits;
        }
    }
}
