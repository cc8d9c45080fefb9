using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using DealNews.Json;

namespace DealNews;

/// <summary>
/// A name in several languages: a text for each language tag (BCP 47), like a language map of JSON-LD.
/// Immutable; two maps are equal if they have the same texts for the same tags, in any order.
/// Create it with a collection expression: <c>[new("ko", "오픈AI"), new("en", "OpenAI")]</c>.
/// </summary>
[JsonConverter(typeof(DealNewsJsonConverter<LanguageMap>))]
[CollectionBuilder(typeof(LanguageMap), nameof(Create))]
[ComparedAs(EvidenceCheck.Name)]
public readonly struct LanguageMap
    : IReadOnlyDictionary<LanguageTag, string>,
        IEquatable<LanguageMap>,
        IEqualityOperators<LanguageMap, LanguageMap, bool>
{
    private const int Few = 16;

    private readonly KeyValuePair<LanguageTag, string>[]? _entries;

    private LanguageMap(KeyValuePair<LanguageTag, string>[]? owned) => _entries = owned;

    /// <summary>Creates a map of the entries, in their order.</summary>
    /// <exception cref="ArgumentException">A language occurs twice.</exception>
    public static LanguageMap Create(ReadOnlySpan<KeyValuePair<LanguageTag, string>> entries)
    {
        var languages = new NameSet();
        foreach (var (language, _) in entries)
        {
            if (!languages.Add(language.Value))
            {
                throw new ArgumentException(
                    $"The language \"{Excerpt.Of(language.Value)}\" occurs twice.",
                    nameof(entries)
                );
            }
        }

        return new(entries.ToArray());
    }

    /// <summary>Creates a map of entries whose languages are known to be distinct.</summary>
    internal static LanguageMap OfDistinct(ValueList<KeyValuePair<LanguageTag, string>> entries) => new(entries.Items);

    /// <summary>The number of languages.</summary>
    public int Count => _entries?.Length ?? 0;

    /// <summary>The languages, in the order of the entries.</summary>
    public IEnumerable<LanguageTag> Keys => Entries.Select(entry => entry.Key);

    /// <summary>The texts, in the order of the entries.</summary>
    public IEnumerable<string> Values => Entries.Select(entry => entry.Value);

    /// <summary>Gets the text in a language.</summary>
    /// <exception cref="KeyNotFoundException">The map has no text in that language.</exception>
    public string this[LanguageTag key] =>
        TryGetValue(key, out var text)
            ? text
            : throw new KeyNotFoundException(
                PrintableText.Of($"No text in the language \"{key}\"; known languages: {string.Join(", ", Keys)}.")
            );

    private KeyValuePair<LanguageTag, string>[] Entries => _entries ?? [];

    /// <summary>Whether the map has a text in the language.</summary>
    public bool ContainsKey(LanguageTag key) => IndexOf(Entries, key) >= 0;

    /// <summary>Gets the text in a language, if there is one.</summary>
    public bool TryGetValue(LanguageTag key, [MaybeNullWhen(false)] out string value)
    {
        var index = IndexOf(Entries, key);
        value = index < 0 ? null : Entries[index].Value;
        return index >= 0;
    }

    /// <summary>Returns the entries as a span, without copying.</summary>
    public ReadOnlySpan<KeyValuePair<LanguageTag, string>> AsSpan() => _entries;

    /// <summary>Enumerates the entries in their order.</summary>
    public IEnumerator<KeyValuePair<LanguageTag, string>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<LanguageTag, string>>)Entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both maps have the same texts for the same languages.</summary>
    public bool Equals(LanguageMap other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        var theirs = other.AsSpan();
        HashSet<KeyValuePair<LanguageTag, string>>? many = null;
        for (var i = 0; i < Count; i++)
        {
            // Fast path: most have the same order. Otherwise, few entries are compared in pairs; for many, a hash set
            // avoids O(n²).
            if (
                !Entries[i].Equals(theirs[i])
                && (Count <= Few ? !theirs.Contains(Entries[i]) : !(many ??= [.. other.Entries]).Contains(Entries[i]))
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LanguageMap other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The order of the entries does not matter.
        var hash = 0;
        foreach (var (language, text) in AsSpan())
        {
            hash ^= HashCode.Combine(language, text);
        }

        return hash;
    }

    /// <summary>Returns the texts with their languages, for logs and test failures.</summary>
    public override string ToString() =>
        $"[{string.Join(", ", Entries.Select(entry => $"{entry.Key}: {entry.Value}"))}]";

    /// <summary>Whether both maps have the same texts for the same languages.</summary>
    public static bool operator ==(LanguageMap left, LanguageMap right) => left.Equals(right);

    /// <summary>Whether the maps differ in a language or a text.</summary>
    public static bool operator !=(LanguageMap left, LanguageMap right) => !left.Equals(right);

    private static int IndexOf(ReadOnlySpan<KeyValuePair<LanguageTag, string>> entries, LanguageTag language)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Key == language)
            {
                return i;
            }
        }

        return -1;
    }
}
