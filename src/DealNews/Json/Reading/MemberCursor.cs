using System.Text.Json;

namespace DealNews.Json;

/// <summary>How far the members of a JSON object have been read.</summary>
internal struct MemberCursor
{
    private readonly long _start;
    private AdditionalMembers? _additional;

    /// <param name="start">The byte at which the object starts.</param>
    public MemberCursor(long start) => _start = start;

    public readonly long Start => _start;

    /// <summary>The members met, by their positions in canonical order.</summary>
    public ulong Seen { get; set; }

    /// <summary>The member behind the last one met: members mostly come in canonical order.</summary>
    public int Expected { get; set; }

    /// <summary>Whether a member was met, known or not.</summary>
    public bool HasAny { get; set; }

    /// <summary>The byte at which the name of the last member starts.</summary>
    public long NameOffset { get; set; }

    public readonly AdditionalProperties AdditionalProperties => _additional?.ToProperties() ?? default;

    public readonly bool HasAdditional(string name) => _additional?.Contains(name) ?? false;

    public void AddAdditional(string name, JsonElement value) => (_additional ??= new()).Add(name, value);
}
