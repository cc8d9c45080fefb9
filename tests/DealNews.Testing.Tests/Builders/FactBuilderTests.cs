using System.Reflection;
using DealNews.Validation;

namespace DealNews.Testing.Tests;

/// <summary>Tests every method of every builder by reflection.</summary>
public class FactBuilderTests
{
    public static TheoryData<string> Builders() => new(Starts.Keys.Order(StringComparer.Ordinal));

    public static TheoryData<string, string> Methods()
    {
        var methods = new TheoryData<string, string>();
        foreach (var (name, start) in Starts)
        {
            foreach (var method in MethodsOf(start()))
            {
                methods.Add(name, method.ToString()!);
            }
        }

        return methods;
    }

    private static Dictionary<string, Func<object>> Starts { get; } =
        typeof(Some)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(static method => method.Name != nameof(Some.Document))
            .ToDictionary(
                static method => method.Name,
                static method => (Func<object>)(() => method.Invoke(null, null)!)
            );

    [Fact]
    public void Some_EveryKindOfFact_HasBuilder() =>
        Assert.Equal(
            Testing.Samples.Kinds.Order(StringComparer.Ordinal),
            Starts.Values.Select(static start => FactOf(start()).Kind).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Builders))]
    public void Builder_NothingSet_BuildsValidFact(string builder) => AssertNothingFound(Starts[builder]());

    [Theory]
    [MemberData(nameof(Methods))]
    public void Builder_OneMethod_ChangesFactAndKeepsItValid(string builder, string method)
    {
        var start = Starts[builder]();
        var called = MethodsOf(start).Single(each => each.ToString() == method);
        var before = FactOf(start);

        var facts = Calls(called).Select(arguments => called.Invoke(start, arguments)!).ToList();

        Assert.All(facts, AssertNothingFound);
        Assert.Contains(facts, built => FactOf(built) != before);
        Assert.Equal(before, FactOf(start));
    }

    [Theory]
    [MemberData(nameof(Builders))]
    public void Builder_AllMethods_BuildValidFact(string builder)
    {
        var start = Starts[builder]();

        AssertNothingFound(
            MethodsOf(start).Aggregate(start, static (built, method) => method.Invoke(built, Calls(method)[^1])!)
        );
    }

    [Fact]
    public void Builder_Converted_IsFact()
    {
        Stake stake = Some.Stake().By("softbank").In("arm").WithShare(ReportedPercentage.MoreThan(50)).Ranked(1);

        Assert.Equal(
            new()
            {
                Holder = "softbank",
                Company = "arm",
                Share = ReportedPercentage.MoreThan(50),
                Rank = 1,
            },
            stake
        );
    }

    [Fact]
    public void GivenAmount_FromTextMoneyAndReportedAmount_IsSameAmount()
    {
        var money = new Money(340, Currency.USD);

        Assert.Equal(Some.Valuation().At(money).Build(), Some.Valuation().At("USD 340").Build());
        Assert.Equal(Some.Valuation().At(money).Build(), Some.Valuation().At(ReportedAmount.Exactly(money)).Build());
        Assert.Throws<FormatException>(static () => Some.Valuation().At("340 dollars"));
        Assert.Throws<ArgumentNullException>(static () => Some.Valuation().At((ReportedAmount)null!));
        Assert.Throws<InvalidOperationException>(static () => Some.Valuation().At(default(GivenAmount)));
    }

    private static List<MethodInfo> MethodsOf(object builder) =>
        [
            .. builder
                .GetType()
                .GetMethods(BindingFlags.Public | BindingFlags.Instance)
                .Where(method => method.ReturnType == builder.GetType()),
        ];

    private static Fact FactOf(object builder) => (Fact)builder.GetType().GetMethod("Build")!.Invoke(builder, null)!;

    private static void AssertNothingFound(object builder)
    {
        ArticleFacts document = Some.Document().With(FactOf(builder));
        Assert.Empty(DocumentValidator.Validate(document).Findings);
    }

    /// <summary>Returns arguments for enough calls to pass every value of every parameter.</summary>
    private static object?[][] Calls(MethodInfo method)
    {
        var values = method.GetParameters().Select(ValuesFor).ToArray();
        return
        [
            .. Enumerable
                .Range(0, values.Max(static each => each.Length))
                .Select(call => values.Select(each => each[Math.Min(call, each.Length - 1)]).ToArray()),
        ];
    }

    private static object?[] ValuesFor(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        // Each parameter gets its own id, so that no entity has two roles.
        var id = $"{parameter.Member.Name}-{parameter.Name}";
        // The method is called with each value.
        object?[] values = type switch
        {
            _ when type.GetProperty("KnownTerms", BindingFlags.Public | BindingFlags.Static) is { } terms =>
            [
                .. ((System.Collections.IEnumerable)terms.GetValue(null)!).Cast<object>(),
            ],
            _ when typeof(Delegate).IsAssignableFrom(type) => [NoteAdder(type.GetGenericArguments()[0])],
            _ when type == typeof(EntityId) => [(EntityId)id],
            _ when type == typeof(ValueList<EntityId>) => [(ValueList<EntityId>)[], (ValueList<EntityId>)[id]],
            _ when type == typeof(FactId) => [(FactId)id],
            _ when type == typeof(string) => ["data centre"],
            _ when type == typeof(ValueList<string>) => [(ValueList<string>)["power", "land"]],
            _ when type == typeof(PartialDate) => [(PartialDate)"2025-02-04", (PartialDate)"2031"],
            _ when type == typeof(GivenAmount) =>
            [
                (GivenAmount)"USD 15000000000",
                (GivenAmount)ReportedAmount.AtLeast(new(15_000_000_000, Currency.USD)),
            ],
            _ when type == typeof(decimal) => [0.5m, 1m],
            _ when type == typeof(int) => [1, 2],
            _ when type == typeof(ReportedPercentage) => [ReportedPercentage.AtLeast(50)],
            _ when type == typeof(SpecificationValue) => [(SpecificationValue)36, (SpecificationValue)"twelve layers"],
            _ when type == typeof(LanguageTag) => [(LanguageTag)"ko"],
            _ when type == typeof(Evidence) =>
            [
                new Evidence
                {
                    Exact = "at least $15 billion",
                    Start = 3,
                    End = 23,
                },
            ],
            _ => throw new InvalidOperationException($"No value of type {type} is known for {parameter.Member}."),
        };
        return parameter.IsOptional ? [parameter.DefaultValue, .. values] : values;
    }

    private static object NoteAdder(Type fact) =>
        typeof(FactBuilderTests)
            .GetMethod(nameof(WithNote), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(fact)
            .Invoke(null, null)!;

    private static Func<TFact, TFact> WithNote<TFact>()
        where TFact : Fact => static fact => fact with { Note = "from the caption" };
}
