using System.Reflection;
using System.Runtime.CompilerServices;
using DealNews.Tests.HouseRules;

namespace DealNews.Tests;

/// <summary>The contract of every record of the model. The records are found by reflection.</summary>
public class RecordContractTests
{
    private static readonly Type[] s_records =
    [
        .. typeof(Extensible).Assembly.GetExportedTypes().Where(typeof(Extensible).IsAssignableFrom),
    ];

    public static TheoryData<string> Records => [.. PublicSurface.Records.Select(static type => type.Name)];

    [Fact]
    public void Records_All_HaveMembersOfImmutableTypes()
    {
        Type[] immutable =
        [
            typeof(string),
            typeof(decimal),
            typeof(int),
            typeof(bool),
            typeof(DateTimeOffset),
            typeof(AdditionalProperties),
        ];
        foreach (var property in s_records.SelectMany(Members))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            type =
                type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)
                    ? type.GetGenericArguments()[0]
                    : type;
            var isReadOnly =
                type.IsValueType
                && type.GetCustomAttribute<IsReadOnlyAttribute>() is not null
                && type.Assembly == typeof(Fact).Assembly;
            Assert.True(
                isReadOnly || immutable.Contains(type) || s_records.Contains(type),
                $"{property.DeclaringType!.Name}.{property.Name}: {type}"
            );
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Equals_ACopy_IsEqualAndHasTheSameHashCode(string name) =>
        Gen(name)
            .Sample(static value =>
            {
                var copy = Copy(value);

                Assert.NotSame(value, copy);
                Assert.Equal(value, copy);
                Assert.Equal(value.GetHashCode(), copy.GetHashCode());
                Assert.Equal(value.ToString(), copy.ToString());
            });

    [Theory]
    [MemberData(nameof(Records))]
    public void ToString_Any_ShowsWhatIsThereAndNoTypeNames(string name) =>
        Gen(name)
            .Sample(value =>
            {
                var text = value.ToString()!;

                Assert.DoesNotContain("ValueList", text, StringComparison.Ordinal);
                Assert.DoesNotContain("`1", text, StringComparison.Ordinal);
                Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
                Assert.DoesNotContain("DealNews.", text, StringComparison.Ordinal);
                Assert.DoesNotContain("= []", text, StringComparison.Ordinal);
                Assert.DoesNotContain("= ,", text, StringComparison.Ordinal);
                Assert.DoesNotContain("= }", text, StringComparison.Ordinal);
                Assert.DoesNotContain("= False", text, StringComparison.Ordinal);
            });

    [Fact]
    public void ToString_Record_IsReadable()
    {
        var pledge = new InvestmentPledge
        {
            Id = new FactId("p1"),
            Investors = ["a", "b"],
            Project = new EntityId("stargate"),
            Amount = ReportedAmount.Between(new(15_000_000_000, Currency.USD), new(25_000_000_000, Currency.USD)),
            Status = PledgeStatus.Exploring,
            Certainty = Certainty.Possible,
        };

        Assert.Equal(
            "InvestmentPledge { Id = p1, Investors = [a, b], Project = stargate, "
                + "Amount = at least USD 15000000000 and at most USD 25000000000, "
                + "Status = exploring, Certainty = possible }",
            pledge.ToString()
        );
        Assert.Equal("ArticleFacts { SchemaVersion = 1.0 }", new ArticleFacts().ToString());
        Assert.Equal("Evidence { }", new Evidence().ToString());
    }

    [Fact]
    public void Equals_RecordsOfDifferentTypes_IsFalse()
    {
        Fact one = new UnknownFact("x");
        Fact other = new UnknownFact("y");

        Assert.NotEqual(one, other);
        Assert.NotEqual<Extensible>(new Evidence(), new Place());
        Assert.NotEqual<object>(new Company { Id = "a" }, new Person { Id = "a" });
    }

    private static IEnumerable<PropertyInfo> Members(Type type) =>
        type.GetProperties().Where(static property => property.SetMethod is not null);

    private static Gen<object> Gen(string name) => ModelGen.ByType.Single(entry => entry.Key.Name == name).Value;

    // "with { }" calls this method.
    private static object Copy(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
}
