using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DealNews.Testing;

/// <summary>A member of a record, as declared.</summary>
internal sealed class MemberShape
{
    // The attributes of the model are internal, so they are read by name.
    private const string ReferencesEntity = "ReferencesAttribute";
    private const string ReferencesFact = "ReferencesFactAttribute";
    private const string ExtractionDetail = "ExtractionDetailAttribute";

    private readonly PropertyInfo _property;
    private readonly ListShape? _list;

    // An optional value type that is not nullable has a default, such as the default term of a vocabulary.
    private readonly object? _absent;

    public MemberShape(PropertyInfo property)
    {
        _property = property;
        JsonName =
            property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
            ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        IsRequired = property.IsDefined(typeof(RequiredMemberAttribute));
        _list = ListShape.Of(property.PropertyType);
        var type = _list?.ElementType ?? property.PropertyType;
        ElementType = Nullable.GetUnderlyingType(type) ?? type;
        Terms = ModelTypes.TermsOf(ElementType);
        Sorts = ElementType == typeof(EntityId) ? SortsOf(property) : EntitySorts.None;
        var references = property.CustomAttributes.FirstOrDefault(static each =>
            each.AttributeType.Name == ReferencesFact
        );
        FactKind = references?.ConstructorArguments is [{ Value: string kind }] ? kind : null;
        _absent =
            property.PropertyType.IsValueType
            && Nullable.GetUnderlyingType(property.PropertyType) is null
            && !IsRequired
                ? RuntimeHelpers.GetUninitializedObject(property.PropertyType)
                : null;
        IsExtractionDetail = property.CustomAttributes.Any(static each => each.AttributeType.Name == ExtractionDetail);
        IsFactReference = ElementType == typeof(FactId) && property.Name != nameof(Fact.Id);
    }

    /// <summary>The name of the member in JSON.</summary>
    public string JsonName { get; }

    /// <summary>The name of the property.</summary>
    public string Name => _property.Name;

    /// <summary>The record that declares the member.</summary>
    public Type? DeclaringType => _property.DeclaringType;

    /// <summary>The type of the value, or of an element of a list; never nullable.</summary>
    public Type ElementType { get; }

    public bool IsRequired { get; }

    public bool IsList => _list is not null;

    /// <summary>The known terms of the vocabulary; null if the member is not a term.</summary>
    public IReadOnlyList<object>? Terms { get; }

    public bool IsRecord => ElementType.IsAssignableTo(typeof(Extensible));

    /// <summary>Whether the values have the type of the record itself, such as the equivalents of an amount.</summary>
    public bool IsOfItsOwnType => ElementType == DeclaringType;

    /// <summary>The types of entity to which the member can refer; none if it refers to no entity.</summary>
    public EntitySorts Sorts { get; }

    public bool IsFactReference { get; }

    /// <summary>Whether the member describes the extraction of a fact, not its content.</summary>
    public bool IsExtractionDetail { get; }

    /// <summary>The meaning of an absent value, such as the default term of a vocabulary; null for none.</summary>
    public object? Default => _absent;

    /// <summary>The kind of fact to which the member can refer; null for any.</summary>
    public string? FactKind { get; }

    /// <summary>Returns the value; null if it is absent or an empty list.</summary>
    public object? Get(Extensible record)
    {
        var value = _property.GetValue(record);
        return value is null || (_list is null ? value.Equals(_absent) : ListShape.IsEmpty(value)) ? null : value;
    }

    /// <summary>Sets the value; null makes it absent.</summary>
    public void Set(Extensible record, object? value) => _property.SetValue(record, value ?? _absent);

    /// <summary>Returns the elements of a list, or the value itself.</summary>
    public IReadOnlyList<object> Items(object value) =>
        _list is null ? [value] : [.. ((IEnumerable)value).Cast<object>()];

    /// <summary>Returns a value of the type of the member, with elements.</summary>
    public object Of(IReadOnlyList<object> items) => _list is null ? items[0] : _list.Create(items);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_property.DeclaringType?.Name}.{_property.Name}");

    private static EntitySorts SortsOf(PropertyInfo property)
    {
        var attribute = property.CustomAttributes.FirstOrDefault(static each =>
            each.AttributeType.Name == ReferencesEntity
        );
        return attribute is not null ? (EntitySorts)(int)attribute.ConstructorArguments[0].Value!
            : IsOwnId(property) ? EntitySorts.None
            : EntitySorts.Any;
    }

    private static bool IsOwnId(PropertyInfo property) =>
        property.Name == "Id" && !property.DeclaringType!.IsAssignableTo(typeof(Fact));
}
