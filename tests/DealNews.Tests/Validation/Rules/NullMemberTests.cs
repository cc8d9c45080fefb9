using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Tests;

/// <summary>A null that bypasses the compiler's checks is a finding, not an exception.</summary>
public class NullMemberTests
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_properties = new();

    private static readonly ArticleFactsValidator s_validator = new(minimumSeverity: Severity.Info);

    [Fact]
    public void Validate_NullMember_ReportsItIfRequired()
    {
        var document = Read();
        var places = Places(document).ToList();
        Assert.True(places.Count > 150, "The document does not have what the test is about.");
        foreach (var place in places)
        {
            var value = place.Property.GetValue(place.Owner);
            place.SetNull();

            var findings = DocumentValidator.Validate(document).Findings;

            var member = $"{place.Pointer}/{JsonNamingPolicy.CamelCase.ConvertName(place.Property.Name)}";
            if (place.Property.IsDefined(typeof(RequiredMemberAttribute)))
            {
                Assert.Contains($"DN1001 {member}", findings.Select(Faults.Text));
            }

            Assert.Equal(findings, Findings(s_validator, document));
            Findings(ValidatorOf(place.Owner), place.Owner);
            place.Property.SetValue(place.Owner, value);
        }

        Assert.Equal(Read(), document);
    }

    [Fact]
    public void Validate_NullElement_ReportsIt()
    {
        var document = Read();
        var lists = Lists(document).ToList();
        Assert.True(lists.Count > 20, "The document does not have what the test is about.");
        foreach (var list in lists)
        {
            var value = list.Property.GetValue(list.Owner);
            var position = list.AddNull();

            Assert.Contains(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"DN1001 {list.Pointer}/{JsonNamingPolicy.CamelCase.ConvertName(list.Property.Name)}/{position}"
                ),
                DocumentValidator.Validate(document).Findings.Select(Faults.Text)
            );
            Findings(ValidatorOf(list.Owner), list.Owner);
            list.Property.SetValue(list.Owner, value);
        }

        Assert.Equal(Read(), document);
    }

    [Fact]
    public void Validate_AnyNullMembers_DoesNotThrow() =>
        Gen.Int[0, 1000]
            .Array[1, 40]
            .Sample(
                choice =>
                {
                    var document = Read();
                    foreach (var number in choice)
                    {
                        // A null removes the members below it.
                        var places = Places(document).Concat(Lists(document)).ToList();
                        var place = places[number % places.Count];
                        if (place.IsList)
                        {
                            place.AddNull();
                        }
                        else
                        {
                            place.SetNull();
                        }
                    }

                    Assert.Equal(DocumentValidator.Validate(document).Findings, Findings(s_validator, document));
                },
                iter: PropertyInputs.Count / 2
            );

    [Fact]
    public void Validate_NullName_ReportsIt()
    {
        var document = Read();

        document = document with
        {
            Companies =
            [
                document.Companies[0] with
                {
                    Names = [new(new LanguageTag("ko"), null!)],
                },
                .. document.Companies.Skip(1),
            ],
        };

        Assert.Equal(["DN1001 /companies/0/names/ko"], Faults.Grave(DocumentValidator.Validate(document).Findings));
    }

    [Fact]
    public void Validate_NullDocument_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => DocumentValidator.Validate(null!));
    }

    private static ArticleFacts Read() => DealNewsJson.Deserialize(FaultyDocuments.ValidJson);

    private static IEnumerable<Finding> Findings(IValidator validator, object record)
    {
        var context = (IValidationContext)
            Activator.CreateInstance(typeof(ValidationContext<>).MakeGenericType(record.GetType()), record)!;
        return validator.Validate(context).Errors.Select(failure => (Finding)failure.CustomState);
    }

    private static IValidator ValidatorOf(object record) =>
        (IValidator)
            typeof(ArticleFactsValidator)
                .Assembly.GetType($"DealNews.Validation.{record.GetType().Name}Validator")!
                .GetProperty("Instance")!
                .GetValue(null)!;

    // Members that can have null or the default value: references, nullable values and required values.
    private static IEnumerable<Place> Places(ArticleFacts document) =>
        Members(document, "")
            .Where(place =>
                !place.IsList
                && (
                    !place.Property.PropertyType.IsValueType
                    || place.Property.IsDefined(typeof(RequiredMemberAttribute))
                    || Nullable.GetUnderlyingType(place.Property.PropertyType) is not null
                )
            );

    private static IEnumerable<Place> Lists(ArticleFacts document) =>
        Members(document, "")
            .Where(place => place.IsList && !place.Property.PropertyType.GenericTypeArguments[0].IsValueType);

    private static IEnumerable<Place> Members(object record, string pointer)
    {
        foreach (
            var property in s_properties.GetOrAdd(
                record.GetType(),
                static type =>
                    [
                        .. type.GetProperties()
                            .Where(static property =>
                                property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
                            ),
                    ]
            )
        )
        {
            yield return new(record, pointer, property);
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            IEnumerable<(object? Value, string Pointer)> children = property.GetValue(record) switch
            {
                Extensible child => [(child, $"{pointer}/{name}")],
                IEnumerable list when property.PropertyType.Name == typeof(ValueList<>).Name => list.Cast<object?>()
                    .Select((item, i) => (item, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{name}/{i}"))),
                _ => [],
            };
            foreach (
                var member in children
                    .Where(child => child.Value is Extensible)
                    .SelectMany(child => Members(child.Value!, child.Pointer))
            )
            {
                yield return member;
            }
        }
    }

    private sealed record Place(object Owner, string Pointer, PropertyInfo Property)
    {
        public bool IsList => Property.PropertyType.Name == typeof(ValueList<>).Name;

        // Reflection bypasses the compiler's checks. For a value type, null sets the default value.
        public void SetNull() => Property.SetValue(Owner, null);

        public int AddNull()
        {
            var element = Property.PropertyType.GenericTypeArguments[0];
            var before = ((IEnumerable)Property.GetValue(Owner)!).Cast<object?>().ToArray();
            var after = Array.CreateInstance(element, before.Length + 1);
            Array.Copy(before, after, before.Length);
            var create = typeof(NullMemberTests)
                .GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(element);
            Property.SetValue(Owner, create.Invoke(null, [after]));
            return before.Length;
        }
    }

    private static ValueList<T> ListOf<T>(T[] items) => [.. items];
}
