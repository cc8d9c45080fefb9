using System.Text.Json;

namespace DealNews.Json;

/// <summary>Finds the positions of the values that JSON Pointers refer to.</summary>
internal static class JsonLocator
{
    /// <summary>
    /// Returns the byte at which each value starts. If a member is missing, the byte of the nearest enclosing value.
    /// </summary>
    public static IReadOnlyDictionary<string, long> Locate(ReadOnlySpan<byte> utf8Json, IEnumerable<string> pointers)
    {
        var wanted = pointers.Distinct(StringComparer.Ordinal).ToList();
        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var pointer in wanted)
        {
            for (var around = pointer; around is not null; around = Around(around))
            {
                found.TryAdd(around, -1);
            }
        }

        var reader = new Utf8JsonReader(utf8Json);
        reader.Read();
        Walk(ref reader, new(), found);
        return wanted.ToDictionary(pointer => pointer, pointer => Nearest(pointer, found), StringComparer.Ordinal);
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

    private static void Walk(ref Utf8JsonReader reader, PointerPath path, Dictionary<string, long> found)
    {
        var pointer = path.ToString();
        if (!found.ContainsKey(pointer))
        {
            reader.TrySkip();
            return;
        }

        found[pointer] = reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    WalkMember(ref reader, path, found);
                }

                break;
            case JsonTokenType.StartArray:
                for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                {
                    path.Enter(i);
                    Walk(ref reader, path, found);
                    path.Leave();
                }

                break;
        }
    }

    private static void WalkMember(ref Utf8JsonReader reader, PointerPath path, Dictionary<string, long> found)
    {
        // A name that is not Unicode is reported elsewhere, and no pointer contains it.
        if (JsonName.TryRead(ref reader, out var name))
        {
            path.Enter(name);
            reader.Read();
            Walk(ref reader, path, found);
            path.Leave();
        }
        else
        {
            reader.TrySkip();
        }
    }

    private static long Nearest(string pointer, Dictionary<string, long> found)
    {
        for (var around = pointer; around is not null; around = Around(around))
        {
            if (found[around] is >= 0 and var offset)
            {
                return offset;
            }
        }

        return 0;
    }

    private static string? Around(string pointer) => pointer.Length == 0 ? null : pointer[..pointer.LastIndexOf('/')];
}
