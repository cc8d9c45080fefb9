using System.Reflection;

namespace DealNews.Testing;

/// <summary>The types that the library declares.</summary>
internal static class ModelTypes
{
    /// <summary>All records, without <see cref="UnknownFact"/>.</summary>
    public static IReadOnlyList<Type> Records { get; } =
    [
        .. typeof(Fact)
            .Assembly.GetExportedTypes()
            .Where(static type =>
                type.IsSubclassOf(typeof(Extensible)) && !type.IsAbstract && type != typeof(UnknownFact)
            )
            .OrderBy(static type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The records of facts of known kinds.</summary>
    public static IReadOnlyList<Type> Facts { get; } =
    [.. Records.Where(static type => type.IsSubclassOf(typeof(Fact)))];

    private static readonly Dictionary<string, Type> s_factByKind = Facts.ToDictionary(KindOf, StringComparer.Ordinal);

    /// <summary>Returns the record for a kind of fact; null if the library does not know the kind.</summary>
    public static Type? FactOf(string kind) => s_factByKind.GetValueOrDefault(kind);

    /// <summary>Returns the kind of a record of facts.</summary>
    public static string KindOf(Type fact) => ((Fact)RecordShape.Of(fact).Create()).Kind;

    /// <summary>Returns the known terms of a vocabulary; null if the type is not a vocabulary.</summary>
    public static IReadOnlyList<object>? TermsOf(Type type) =>
        type.GetProperty("KnownTerms", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)
            is System.Collections.IEnumerable terms
            ? [.. terms.Cast<object>()]
            : null;
}
