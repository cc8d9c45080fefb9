using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DealNews.Json;
using DealNews.Validation;
using FluentValidation;

namespace DealNews;

/// <summary>A kind of fact that an application adds to the format.</summary>
public abstract class FactKind
{
    private protected FactKind(string kind, Type type)
    {
        Kind = kind;
        Type = type;
    }

    /// <summary>The value of <c>kind</c> in JSON.</summary>
    public string Kind { get; }

    /// <summary>The record that holds such a fact.</summary>
    public Type Type { get; }

    /// <summary>Describes a kind of fact of the application's own.</summary>
    /// <typeparam name="TFact">The record that holds such a fact; its <see cref="Fact.Kind"/> returns <paramref name="kind"/>.</typeparam>
    /// <param name="kind">The value of <c>kind</c> in JSON; not one that this library knows.</param>
    /// <param name="typeInfo">How System.Text.Json reads and writes the record, from the application's own <c>JsonSerializerContext</c>.</param>
    /// <param name="validator">Checks such a fact when a document is checked; null where any is valid.</param>
    /// <param name="references">Tells which entities a fact refers to, so that a document's references are checked; null where it refers to none.</param>
    /// <exception cref="ArgumentNullException">The kind or the type information is null.</exception>
    /// <exception cref="ArgumentException">The kind is blank, or one that this library knows.</exception>
    public static FactKind Create<TFact>(
        string kind,
        JsonTypeInfo<TFact> typeInfo,
        IValidator<TFact>? validator = null,
        Func<TFact, IEnumerable<EntityReference>>? references = null
    )
        where TFact : Fact
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return BuiltInFacts.Kinds.Contains(kind, StringComparer.Ordinal)
            ? throw new ArgumentException($"The library has a record for the kind \"{kind}\" already.", nameof(kind))
            : new FactKind<TFact>(kind, typeInfo, validator, references);
    }

    internal abstract Fact? Read<TInput>(ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct;

    internal abstract void Write<TOutput>(ref TOutput output, Fact fact)
        where TOutput : struct, IJsonOutput, allows ref struct;

    internal abstract void Check(Fact fact, RuleContext context);
}
