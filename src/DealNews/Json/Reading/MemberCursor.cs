namespace DealNews.Json;

/// <summary>The progress of reading the members of a JSON object.</summary>
internal struct MemberCursor
{
    private readonly long _start;
    private AdditionalMembers? _additional;

    /// <param name="start">The byte at which the object starts.</param>
    public MemberCursor(long start) => _start = start;

    public readonly long Start => _start;

    /// <summary>The members read so far, one bit per member in canonical order.</summary>
    public ulong Seen { get; set; }

    /// <summary>The member after the last one read; members are usually in canonical order.</summary>
    public int Expected { get; set; }

    /// <summary>Whether any member has been read, known or unknown.</summary>
    public bool HasAny { get; set; }

    /// <summary>The byte at which the name of the last member starts.</summary>
    public long NameOffset { get; set; }

    public readonly AdditionalProperties AdditionalProperties => _additional?.ToProperties() ?? default;

    public readonly bool HasAdditional(string name) => _additional?.Contains(name) ?? false;

    public void AddAdditional(string name, ReadOnlySpan<byte> utf8Value) =>
        (_additional ??= new()).Add(name, utf8Value);
}
