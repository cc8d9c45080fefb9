using System.Globalization;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>Finds the positions of the values that JSON Pointers refer to.</summary>
internal static class JsonLocator
{
    private const int ShortName = 64;

    /// <summary>
    /// Returns the byte at which each value starts. If a member is missing, the byte of the nearest enclosing value.
    /// </summary>
    public static IReadOnlyDictionary<string, long> Locate(ReadOnlySpan<byte> utf8Json, IEnumerable<string> pointers)
    {
        var root = new Place(null);
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var pointer in pointers)
        {
            if (!places.ContainsKey(pointer))
            {
                places.Add(pointer, root.Below(pointer));
            }
        }

        var reader = new Utf8JsonReader(utf8Json);
        reader.Read();
        Walk(ref reader, root);
        return places.ToDictionary(
            static place => place.Key,
            static place => place.Value.NearestOffset,
            StringComparer.Ordinal
        );
    }

    /// <summary>
    /// Returns the byte at which the value of a member starts, for a reader at the start of the object; the start of
    /// the object if it has no such member.
    /// </summary>
    public static long OffsetOfMember(Utf8JsonReader reader, string member)
    {
        var start = reader.TokenStartIndex;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isMember = JsonName.TryRead(ref reader, out var name) && name == member;
            reader.Read();
            if (isMember)
            {
                return reader.TokenStartIndex;
            }

            reader.TrySkip();
        }

        return start;
    }

    /// <summary>Returns the pointer to the value, or to the value of the name, at a byte.</summary>
    public static string PointerAt(ReadOnlySpan<byte> utf8Json, long offset)
    {
        var reader = new Utf8JsonReader(utf8Json);
        var path = new PointerPath();
        reader.Read();
        return Seek(ref reader, path, offset) ? path.ToString() : "";
    }

    private static bool Seek(ref Utf8JsonReader reader, PointerPath path, long offset)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    path.Enter(JsonName.TryRead(ref reader, out var name) ? name : "");
                    if (offset < reader.BytesConsumed || (reader.Read() && Seek(ref reader, path, offset)))
                    {
                        return true;
                    }

                    path.Leave();
                }

                return false;
            case JsonTokenType.StartArray:
                for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                {
                    path.Enter(i);
                    if (Seek(ref reader, path, offset))
                    {
                        return true;
                    }

                    path.Leave();
                }

                return false;
            default:
                return offset < reader.BytesConsumed;
        }
    }

    private static void Walk(ref Utf8JsonReader reader, Place? place)
    {
        if (place is null)
        {
            reader.TrySkip();
            return;
        }

        place.Offset = reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var member = MemberOf(place, ref reader);
                    reader.Read();
                    Walk(ref reader, member);
                }

                break;
            case JsonTokenType.StartArray:
                Span<char> index = stackalloc char[10];
                for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                {
                    i.TryFormat(index, out var length, default, CultureInfo.InvariantCulture);
                    Walk(ref reader, place.Find(index[..length]));
                }

                break;
        }
    }

    // A name that is not Unicode is reported elsewhere, and no pointer contains it.
    private static Place? MemberOf(Place place, ref Utf8JsonReader reader)
    {
        // No pointer has a long name, in which an escape takes six bytes at most.
        if (reader.ValueSpan.Length > 6 * PointerPath.MaxNameLength)
        {
            return null;
        }

        if (reader.HasValueSequence || reader.ValueSpan.Length > ShortName)
        {
            return JsonName.TryRead(ref reader, out var name) ? place.Find(name) : null;
        }

        Span<char> characters = stackalloc char[ShortName];
        try
        {
            return place.Find(characters[..reader.CopyString(characters)]);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A value, with its descendants that are to be located.</summary>
    private sealed class Place(Place? around)
    {
        private Dictionary<string, Place>? _below;

        /// <summary>The byte at which the value starts; -1 if it is missing.</summary>
        public long Offset { get; set; } = -1;

        public long NearestOffset => Offset >= 0 ? Offset : around?.NearestOffset ?? 0;

        /// <summary>Adds the value of a relative pointer, and its ancestors.</summary>
        public Place Below(string pointer)
        {
            var place = this;
            for (var start = 0; start < pointer.Length; )
            {
                var slash = pointer.IndexOf('/', start + 1);
                var end = slash < 0 ? pointer.Length : slash;
                var name = JsonPointer.Unescape(pointer[(start + 1)..end]);
                place._below ??= new(StringComparer.Ordinal);
                if (!place._below.TryGetValue(name, out var below))
                {
                    place._below.Add(name, below = new(place));
                }

                place = below;
                start = end;
            }

            return place;
        }

        public Place? Find(ReadOnlySpan<char> name) =>
            _below is not null && _below.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var below)
                ? below
                : null;
    }
}
