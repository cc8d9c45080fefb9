using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using DealNews.Json;
using DealNews.Schema;
using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Tests.HouseRules;

/// <summary>
/// Every type of a document has JSON and a generator. Every record has a validator and a sample, and is in the schemas.
/// </summary>
public sealed class CompleteModelTests
{
    private static readonly HashSet<Type> s_sampled =
    [
        .. Samples
            .All.Select(static sample => sample.Document)
            .Concat(Samples.Kinds.Select(Samples.ForKind))
            .Concat(Samples.Complete)
            .SelectMany(Parts)
            .Select(static part => part.GetType()),
    ];

    private static readonly HashSet<string> s_exemplified =
    [
        .. Samples
            .All.SelectMany(static sample => Parts(sample.Document))
            .SelectMany(static part => MembersOf(part.GetType()).Where(member => IsSet(member.GetValue(part))))
            .Select(NameOf),
    ];

    private static readonly JsonNode s_openSchema = JsonNode.Parse(DealNewsSchema.JsonSchema())!;

    private static readonly JsonNode s_strictSchema = JsonNode.Parse(DealNewsSchema.StrictJsonSchema())!;

    private static readonly string s_declarations = DealNewsSchema.TypeScript();

    public static TheoryData<string> Records => [.. PublicSurface.Records.Select(PublicSurface.NameOf)];

    /// <summary>The records and the value types of their members.</summary>
    public static TheoryData<string> Types =>
        [
            .. PublicSurface
                .Types.Where(static type => type.IsDefined(typeof(JsonConverterAttribute)))
                .Select(PublicSurface.NameOf),
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_Any_HasJsonWithoutReflection(string name)
    {
        var type = PublicSurface.Find(name);
        var options = new JsonSerializerOptions { TypeInfoResolver = DealNewsTypeInfoResolver.Instance };

        var info = Assert.IsType<System.Text.Json.Serialization.Metadata.JsonTypeInfo>(
            DealNewsTypeInfoResolver.Instance.GetTypeInfo(type, options),
            exactMatch: false
        );
        ModelGen
            .ByType[type]
            .Sample(value =>
                Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(value, info), info))
            );
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_Any_HasAGenerator(string name) =>
        Assert.True(ModelGen.ByType.ContainsKey(PublicSurface.Find(name)));

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_Any_HasAValidatorWithAnInstance(string name)
    {
        var type = PublicSurface.Find(name);
        var validator = typeof(ArticleFactsValidator).Assembly.GetType($"DealNews.Validation.{type.Name}Validator");

        Assert.True(validator is { IsPublic: true, IsSealed: true }, $"There is no {type.Name}Validator.");
        var instance = validator.GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)!.GetValue(null);
        Assert.IsType(validator, instance);
        Assert.IsType(typeof(IValidator<>).MakeGenericType(type), instance, exactMatch: false);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_Any_IsInASample(string name) =>
        Assert.Equal(!Exempt.Has(Exempt.FromModelSample, name), s_sampled.Contains(PublicSurface.Find(name)));

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_Any_HasEachMemberInAnExample(string name) =>
        Assert.Empty(
            Exempt.Has(Exempt.FromModelSample, name)
                ? []
                : MembersOf(PublicSurface.Find(name)).Select(NameOf).Where(member => !s_exemplified.Contains(member))
        );

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_Any_IsInTheOpenSchema(string name) =>
        Assert.Equal(!Exempt.Has(Exempt.FromOpenSchema, name), s_openSchema["$defs"]![JsonNameOf(name)] is JsonObject);

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_Any_IsInTheStrictSchema(string name) =>
        Assert.Equal(
            !Exempt.Has(Exempt.FromStrictSchema, name),
            s_strictSchema["$defs"]![JsonNameOf(name)] is JsonObject
        );

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_Any_IsDeclaredInTypeScript(string name) =>
        Assert.Matches($@"export interface {PublicSurface.Find(name).Name}( extends FactMembers)? \{{", s_declarations);

    private static IEnumerable<PropertyInfo> MembersOf(Type record) =>
        record
            .GetProperties()
            .Where(static member => member.CanWrite && member.Name != nameof(Extensible.AdditionalProperties));

    // A member of all facts needs one example.
    private static string NameOf(PropertyInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    private static bool IsSet(object? value) =>
        value switch
        {
            null => false,
            string => true,
            IEnumerable list => list.GetEnumerator().MoveNext(),
            ValueType => !value.Equals(Activator.CreateInstance(value.GetType())),
            _ => true,
        };

    private static string JsonNameOf(string name) =>
        JsonNamingPolicy.CamelCase.ConvertName(PublicSurface.Find(name).Name);

    private static IEnumerable<Extensible> Parts(Extensible record) =>
        record
            .GetType()
            .GetProperties()
            .Where(static property => property.GetIndexParameters().Length == 0)
            .SelectMany(property =>
                property.GetValue(record) switch
                {
                    Extensible part => [part],
                    IEnumerable list and not string => list.OfType<Extensible>(),
                    _ => [],
                }
            )
            .SelectMany(Parts)
            .Prepend(record);
}
