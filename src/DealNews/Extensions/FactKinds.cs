using System.Diagnostics.CodeAnalysis;

namespace DealNews;

/// <summary>The registry of application-defined fact kinds.</summary>
internal sealed class FactKinds
{
    public static readonly FactKinds None = new(default);

    private readonly Dictionary<string, FactKind> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, FactKind> _byType = [];

    /// <exception cref="ArgumentNullException">An element is null.</exception>
    /// <exception cref="ArgumentException">Two elements have the same kind or the same record.</exception>
    public FactKinds(ValueList<FactKind> factKinds)
    {
        All = factKinds;
        foreach (var kind in factKinds)
        {
            ArgumentNullException.ThrowIfNull(kind, nameof(factKinds));
            if (!_byKind.TryAdd(kind.Kind, kind) || !_byType.TryAdd(kind.Type, kind))
            {
                throw new ArgumentException(
                    $"The kind \"{kind.Kind}\" or its record {kind.Type} is registered twice.",
                    nameof(factKinds)
                );
            }
        }
    }

    /// <summary>The kinds, in the order in which they were given.</summary>
    /// <summary>Creates the registry of the given kinds.</summary>
    /// <exception cref="ArgumentException">A kind or its record occurs twice.</exception>
    public static FactKinds Of(ValueList<FactKind> kinds) => kinds.IsEmpty ? None : new(kinds);

    public ValueList<FactKind> All { get; }

    public FactKind? Find(string kind) => _byKind.GetValueOrDefault(kind);

    public bool TryFind(Type type, [NotNullWhen(true)] out FactKind? kind)
    {
        kind = null;
        return _byType.Count > 0 && _byType.TryGetValue(type, out kind);
    }

    /// <exception cref="NotSupportedException">The record of the fact is not registered.</exception>
    public FactKind Of(Fact fact) =>
        TryFind(fact.GetType(), out var kind)
            ? kind
            : throw new NotSupportedException(
                $"The kind of fact \"{fact.Kind}\" is not registered: add FactKind.Create(\"{fact.Kind}\", …) to the "
                    + "FactKinds of DealNewsJsonOptions."
            );
}
