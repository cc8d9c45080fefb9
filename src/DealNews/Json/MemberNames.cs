using System.Text.Json;

namespace DealNews.Json;

/// <summary>The members of a JSON object in canonical order, and which of them must be there.</summary>
internal sealed class MemberNames(string[] names, ulong required)
{
    private readonly JsonEncodedText[] _names = [.. names.Select(name => JsonEncodedText.Encode(name))];

    public int Count => _names.Length;

    public JsonEncodedText this[int index] => _names[index];

    public bool IsRequired(int index) => (required >> index & 1) != 0;

    public bool HasAllRequired(ulong seen) => (required & ~seen) == 0;
}
