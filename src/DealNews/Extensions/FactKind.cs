using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using FluentValidation;
using FluentValidation.Results;

namespace DealNews;

/// <summary>A kind of fact that an application adds to the format. Instances are immutable.</summary>
public sealed class FactKind
{
    private FactKind(
        string kind,
        JsonTypeInfo typeInfo,
        Func<Fact, IReadOnlyList<ValidationFailure>> validate,
        Func<Fact, IEnumerable<EntityReference>> references
    )
    {
        Kind = kind;
        TypeInfo = typeInfo;
        Validate = validate;
        References = references;
        MemberNames = typeInfo.Properties.Select(property => property.Name).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The value of <c>kind</c> in JSON.</summary>
    public string Kind { get; }

    /// <summary>The record for facts of this kind.</summary>
    public Type Type => TypeInfo.Type;

    /// <summary>The System.Text.Json metadata of the record.</summary>
    internal JsonTypeInfo TypeInfo { get; }

    /// <summary>The JSON names of the record's members.</summary>
    internal FrozenSet<string> MemberNames { get; }

    /// <summary>
    /// Returns the values of a fact of this kind in the order of its JSON: the members of the application's record,
    /// then the members of <see cref="Fact"/>. Members whose type is neither a type of the model nor a number are
    /// omitted.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException">The fact is of another kind.</exception>
    public ValueList<FactValue> EnumerateValues(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.GetType() != Type)
        {
            throw new ArgumentException($"The fact is of the kind \"{fact.Kind}\", not \"{Kind}\".", nameof(fact));
        }

        var walk = new ValueWalk();
        foreach (var property in TypeInfo.Properties)
        {
            if (property.DeclaringType == Type && property.Get?.Invoke(fact) is { } value)
            {
                walk.AddAny(fact, property.Name, value);
            }
        }

        fact.Walk(walk);
        return walk.ToValueList();
    }

    /// <summary>Runs the application's validator on a fact of this kind.</summary>
    internal Func<Fact, IReadOnlyList<ValidationFailure>> Validate { get; }

    /// <summary>Returns the entities that a fact of this kind refers to.</summary>
    internal Func<Fact, IEnumerable<EntityReference>> References { get; }

    /// <summary>Creates an application-defined kind of fact.</summary>
    /// <typeparam name="TFact">
    /// The record for such facts. Its <see cref="Fact.Kind"/> returns <paramref name="kind"/>.
    /// </typeparam>
    /// <param name="kind">The value of <c>kind</c> in JSON; not a kind of this library.</param>
    /// <param name="typeInfo">
    /// The System.Text.Json metadata of the record, from the application's <c>JsonSerializerContext</c>.
    /// </param>
    /// <param name="validator">Validates such facts as part of their document; null if every value is valid.</param>
    /// <param name="references">
    /// Returns the entities that a fact refers to, so that validation finds ids without an entity; null if there are
    /// none.
    /// </param>
    /// <exception cref="ArgumentNullException">The kind or the type information is null.</exception>
    /// <exception cref="ArgumentException">The kind is blank, or a kind of this library.</exception>
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
            ? throw new ArgumentException($"The library already has a record for the kind \"{kind}\".", nameof(kind))
            : new(
                kind,
                typeInfo,
                fact => validator?.Validate((TFact)fact).Errors ?? [],
                fact => references?.Invoke((TFact)fact) ?? []
            );
    }
}
