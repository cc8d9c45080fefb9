using System.Diagnostics.CodeAnalysis;
using DealNews.Json;

namespace DealNews;

/// <summary>The kinds of fact that an application has added, and the limits of what it reads.</summary>
internal sealed class FactKinds
{
    public static readonly FactKinds None = new([]);

    private readonly Dictionary<string, FactKind> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, FactKind> _byType = [];

    public FactKinds(IEnumerable<FactKind> kinds, JsonLimits? limits = null)
    {
        Limits = limits ?? JsonLimits.Default;
        foreach (var kind in kinds)
        {
            if (!_byKind.TryAdd(kind.Kind, kind) || !_byType.TryAdd(kind.Type, kind))
            {
                throw new ArgumentException(
                    $"The kind \"{kind.Kind}\" or its record {kind.Type} is registered twice.",
                    nameof(kinds)
                );
            }
        }
    }

    public JsonLimits Limits { get; }

    public FactKind? Find(string kind) => _byKind.GetValueOrDefault(kind);

    public bool TryFind(Type type, [NotNullWhen(true)] out FactKind? kind) => _byType.TryGetValue(type, out kind);

    /// <exception cref="NotSupportedException">The fact is of a record that nobody registered.</exception>
    public FactKind Of(Fact fact) =>
        TryFind(fact.GetType(), out var kind)
            ? kind
            : throw new NotSupportedException(
                $"{fact.GetType()} is not a registered kind of fact: pass FactKind.Create(\"{fact.Kind}\", …) to DealNewsJson.CreateOptions."
            );
}
