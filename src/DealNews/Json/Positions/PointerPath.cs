using System.Globalization;
using System.Text;

namespace DealNews.Json;

/// <summary>
/// The current path of a walk over a document. The JSON Pointer (RFC 6901) is created only on demand.
/// </summary>
internal sealed class PointerPath
{
    private const int None = -1;

    private readonly StringBuilder _spelled = new();
    private Segment[] _segments = new Segment[16];
    private int _depth;

    public void Enter(string name) => Push() = new(name, None);

    public void Enter(int index) => Push() = new(null, index);

    /// <summary>Enters a list and one of its elements.</summary>
    public void Enter(string list, int index) => Push() = new(list, index);

    public void Leave() => _depth--;

    public void Clear() => _depth = 0;

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

    /// <summary>Returns the name that a segment of a pointer encodes.</summary>
    public static string Unescape(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    public override string ToString()
    {
        var pointer = _spelled.Clear();
        foreach (ref readonly var segment in _segments.AsSpan(0, _depth))
        {
            if (segment.Name is not null)
            {
                pointer
                    .Append('/')
                    .Append(
                        segment
                            .Name.Replace("~", "~0", StringComparison.Ordinal)
                            .Replace("/", "~1", StringComparison.Ordinal)
                    );
            }

            if (segment.Index != None)
            {
                pointer.Append(CultureInfo.InvariantCulture, $"/{segment.Index}");
            }
        }

        return pointer.ToString();
    }

    private ref Segment Push()
    {
        if (_depth == _segments.Length)
        {
            Array.Resize(ref _segments, _depth * 2);
        }

        return ref _segments[_depth++];
    }

    private readonly record struct Segment(string? Name, int Index);
}
