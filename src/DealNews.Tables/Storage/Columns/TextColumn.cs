using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace DealNews.Tables;

/// <summary>
/// A column of texts in UTF-8. Equal texts are stored once, unless most texts of the column are different.
/// </summary>
internal sealed class TextColumn : Column
{
    private const int LengthSize = sizeof(int);
    private const int SampleSize = 1 << 13;
    private const int LongestLimit = 64;

    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    // The distinct texts, each preceded by its length.
    private byte[] _bytes = [];
    private int _length;
    private int[] _starts = [];
    private int _entries;

    // The index of each value in the list of distinct texts.
    private int[] _places = [];
    private string? _last;
    private bool _isUnique;

    public override int DictionaryCount => _entries <= Count / 2 ? _entries : 0;

    /// <summary>The number of bytes of the distinct texts.</summary>
    public int Length => _length;

    /// <summary>
    /// Sets the cell of a row, and returns the text in UTF-8. Rows must be set in ascending order.
    /// </summary>
    public ReadOnlySpan<byte> Set(int row, string value)
    {
        if (Count == _places.Length)
        {
            Array.Resize(ref _places, Math.Max(256, Count * 2));
        }

        var place = PlaceOf(value);
        _places[Count] = place;
        Mark(row);
        return TextAt(place);
    }

    public override void Format(int index, CsvText text) => text.Quoted(TextAt(_places[index]));

    public override void WriteDictionary(IBufferWriter<byte> page) => page.Write(_bytes.AsSpan(0, _length));

    public override void WriteValues(IBufferWriter<byte> page)
    {
        if (DictionaryCount > 0)
        {
            PlaceEncoding.Write(page, _places.AsSpan(0, Count), _entries - 1);
            return;
        }

        foreach (var place in _places.AsSpan(0, Count))
        {
            page.Write(EntryAt(place));
        }
    }

    public override (byte[] Smallest, byte[] Largest)? Range()
    {
        if (_entries == 0)
        {
            return null;
        }

        var smallest = TextAt(0);
        var largest = smallest;
        for (var i = 1; i < _entries; i++)
        {
            var text = TextAt(i);
            smallest = text.SequenceCompareTo(smallest) < 0 ? text : smallest;
            largest = text.SequenceCompareTo(largest) > 0 ? text : largest;
        }

        return Math.Max(smallest.Length, largest.Length) > LongestLimit
            ? null
            : (smallest.ToArray(), largest.ToArray());
    }

    public override void Clear()
    {
        base.Clear();
        _known.Clear();
        (_length, _entries, _last, _isUnique) = (0, 0, null, false);
    }

    private int PlaceOf(string value)
    {
        if (ReferenceEquals(value, _last))
        {
            return _places[Count - 1];
        }

        _last = value;
        if (_isUnique)
        {
            return Add(value);
        }

        if (_known.TryGetValue(value, out var place))
        {
            return place;
        }

        if (Count >= SampleSize && _entries > Count / 2)
        {
            _isUnique = true;
            _known.Clear();
        }
        else
        {
            _known.Add(value, _entries);
        }

        return Add(value);
    }

    private int Add(string value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (LengthSize + most > _bytes.Length - _length)
        {
            Array.Resize(ref _bytes, Math.Max(_length + LengthSize + most, Math.Max(256, _bytes.Length * 2)));
        }

        if (_entries == _starts.Length)
        {
            Array.Resize(ref _starts, Math.Max(256, _entries * 2));
        }

        _starts[_entries] = _length;
        var length = Encoding.UTF8.GetBytes(value, _bytes.AsSpan(_length + LengthSize));
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(_length), length);
        _length += LengthSize + length;
        return _entries++;
    }

    private ReadOnlySpan<byte> EntryAt(int place)
    {
        var start = _starts[place];
        return _bytes.AsSpan(start, LengthSize + BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(start)));
    }

    private ReadOnlySpan<byte> TextAt(int place) => EntryAt(place)[LengthSize..];
}
