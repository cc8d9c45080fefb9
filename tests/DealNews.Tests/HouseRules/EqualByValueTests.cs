using System.Reflection;

namespace DealNews.Tests.HouseRules;

/// <summary>
/// Values with the same content are equal and have the same hash code. Values that differ in a member are not equal.
/// </summary>
public sealed class EqualByValueTests
{
    // Of each member of a record.
    private const int EnoughChanges = 5;

    public static TheoryData<string> All =>
        [.. PublicSurface.Values.Where(static type => !type.IsAbstract).Select(PublicSurface.NameOf)];

    public static TheoryData<string> Values =>
        [.. All.Select(static row => row.Data).Where(static name => !Exempt.Has(Exempt.FromEqualByValue, name))];

    public static TheoryData<string> Comparable =>
        [.. Values.Select(static row => row.Data).Where(static name => !Exempt.Has(Exempt.FromEqualCopies, name))];

    public static TheoryData<string> Incomparable =>
        [.. Exempt.FromEqualCopies.Select(static exemption => exemption.Name)];

    public static TheoryData<string> Generated => [.. ModelGen.ByType.Keys.Select(PublicSurface.NameOf)];

    public static TheoryData<string> Records => [.. PublicSurface.Records.Select(PublicSurface.NameOf)];

    [Theory]
    [MemberData(nameof(All))]
    public void Value_Any_DeclaresEqualityByValue(string name)
    {
        var type = PublicSurface.Find(name);
        bool[] signs =
        [
            type.GetInterfaces()
                .Any(face =>
                    face.IsGenericType
                    && face.GetGenericTypeDefinition() == typeof(IEquatable<>)
                    && face.GetGenericArguments()[0].Name == type.Name
                ),
            type.GetMethod(nameof(GetHashCode), Type.EmptyTypes)!.DeclaringType == type,
            type.GetMethod("op_Equality") is not null,
            type.GetMethod("op_Inequality") is not null,
        ];

        Assert.All(signs, sign => Assert.Equal(!Exempt.Has(Exempt.FromEqualByValue, name), sign));
    }

    [Theory]
    [MemberData(nameof(Incomparable))]
    public void Value_WithMemberThatIsNeverEqual_IsNotEqual(string name) =>
        AssertDiffer(MadeValues.Make(name, 1), MadeValues.Make(name, 1));

    [Theory]
    [MemberData(nameof(Comparable))]
    public void Value_MadeTwice_IsEqual(string name)
    {
        AssertEqual(MadeValues.Make(name, 1), MadeValues.Make(name, 1));
        AssertEqual(MadeValues.Make(name, 2), MadeValues.Make(name, 2));
        AssertDiffer(MadeValues.Make(name, 1), MadeValues.Make(name, 2));
    }

    [Theory]
    [MemberData(nameof(Comparable))]
    public void Value_WithAnotherMember_IsNotEqual(string name)
    {
        foreach (var member in PublicSurface.Find(name).GetProperties().Where(PublicSurface.IsInitOnly))
        {
            var (one, other) = (MadeValues.Make(name, 1), MadeValues.Make(name, 1));
            var changed = MadeValues.Make(member.PropertyType, 2);
            if (!Equals(member.GetValue(one), changed))
            {
                member.SetValue(other, changed);
                AssertDiffer(one, other);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Generated))]
    public void Generated_WrittenAndRead_IsEqual(string name) =>
        ModelGen
            .ByType[PublicSurface.Find(name)]
            .Sample(static value => AssertEqual(value, MadeValues.ReadAgain(value)));

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_WithAnyMemberOfAnother_IsNotEqual(string name)
    {
        var type = PublicSurface.Find(name);
        var members = type.GetProperties().Where(PublicSurface.IsInitOnly).ToArray();
        var changed = members.ToDictionary(static member => member.Name, static _ => 0, StringComparer.Ordinal);
        Gen.Select(ModelGen.ByType[type], ModelGen.ByType[type])
            .Sample(
                (one, other) =>
                {
                    foreach (var member in members)
                    {
                        var (mine, theirs) = (
                            member.GetValue(one),
                            member.Name == nameof(AdditionalProperties) ? Additional : member.GetValue(other)
                        );
                        if (Equals(mine, theirs))
                        {
                            continue;
                        }

                        var copy = Copy(one);
                        member.SetValue(copy, theirs);
                        Assert.False(one.Equals(copy), $"{member.Name} does not count: {one} and {copy}");
                        member.SetValue(copy, mine);
                        Assert.True(one.Equals(copy), $"{member.Name} is not what it was set to: {one} and {copy}");
                        changed[member.Name]++;
                    }
                },
                iter: 400,
                isEnough: () => changed.Values.All(static count => count >= EnoughChanges)
            );

        Assert.DoesNotContain(0, changed.Values);
    }

    private static AdditionalProperties Additional =>
        new([new("x-changed", System.Text.Json.JsonElement.Parse("[1]"))]);

    // "with { }" calls this method.
    private static object Copy(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    private static void AssertEqual(object one, object other)
    {
        Assert.NotSame(one, other);
        Assert.True(one.Equals(other), $"{one} is not equal to {other}");
        Assert.True(Operator("op_Equality", one, other));
        Assert.False(Operator("op_Inequality", one, other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    private static void AssertDiffer(object one, object other)
    {
        Assert.False(one.Equals(other), $"{one} is equal to {other}");
        Assert.False(Operator("op_Equality", one, other));
        Assert.True(Operator("op_Inequality", one, other));
        Assert.False(one.Equals(null));
    }

    private static bool Operator(string name, object one, object other) =>
        (bool)
            one.GetType()
                .GetMethod(name, BindingFlags.Public | BindingFlags.Static, [one.GetType(), one.GetType()])!
                .Invoke(null, [one, other])!;
}
