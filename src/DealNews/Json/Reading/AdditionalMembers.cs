using System.Text.Json;

namespace DealNews.Json;

/// <summary>Collects the unknown members of an object.</summary>
/// <remarks>
/// Parses many values together, as elements of an array. Parsed separately, each value would take more than 150 bytes.
/// </remarks>
internal sealed class AdditionalMembers
{
    private const int FirstLength = 64;
    private const int MaxLength = 1024;

    // The values are checked already. An application may allow more in its own JSON than this library does.
    private static readonly JsonReaderOptions s_checked = new()
    {
        MaxDepth = int.MaxValue,
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    // The parsed values so far: arrays of values, and separate long values.
    private readonly List<(JsonElement Value, bool IsArray)> _parsed = [];
    private NameSet _names;
    private byte[] _array = new byte[FirstLength];
    private int _length;

    public bool Contains(string name) => _names.Contains(name);

    /// <summary>Adds a member.</summary>
    /// <param name="name">A name that is not yet contained.</param>
    /// <param name="utf8Value">The value: valid JSON.</param>
    public void Add(string name, ReadOnlySpan<byte> utf8Value)
    {
        _names.Add(name);
        // With a comma or bracket on both sides.
        var length = utf8Value.Length + 2;
        if (_length + length > MaxLength)
        {
            ParseArray();
            if (length > MaxLength)
            {
                _parsed.Add((Parse(utf8Value), false));
                return;
            }
        }

        if (_length + length > _array.Length)
        {
            Array.Resize(ref _array, Math.Min(MaxLength, Math.Max(_array.Length * 2, _length + length)));
        }

        _array[_length++] = _length == 1 ? (byte)'[' : (byte)',';
        utf8Value.CopyTo(_array.AsSpan(_length));
        _length += utf8Value.Length;
    }

    public AdditionalProperties ToProperties()
    {
        ParseArray();
        var members = new KeyValuePair<string, JsonElement>[_names.Count];
        var count = 0;
        foreach (var (value, isArray) in _parsed)
        {
            if (!isArray)
            {
                members[count] = new(_names[count], value);
                count++;
                continue;
            }

            foreach (var item in value.EnumerateArray())
            {
                members[count] = new(_names[count], item);
                count++;
            }
        }

        return AdditionalProperties.OfDistinct(members);
    }

    private void ParseArray()
    {
        if (_length > 0)
        {
            _array[_length++] = (byte)']';
            _parsed.Add((Parse(_array.AsSpan(0, _length)), true));
            _length = 0;
        }
    }

    private static JsonElement Parse(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, s_checked);
        return JsonElement.ParseValue(ref reader);
    }
}
