using CsCheck;

namespace DealNews.Testing;

/// <summary>Draws the values of members that are neither records nor references nor terms.</summary>
internal static class ValueDraw
{
    private static readonly Dictionary<Type, Func<Draw, object>> s_byType = new()
    {
        [typeof(string)] = From(DealNewsGen.Text),
        [typeof(bool)] = From(Gen.Bool),
        [typeof(int)] = From(Gen.Frequency((1, (IGen<int>)Gen.Int[1, 9]), (1, Gen.Int[0, 5_000]))),
        [typeof(long)] = From(Gen.Long[0, 50_000_000_000]),
        [typeof(double)] = From(Gen.Int[0, 9_999].Select(static hundredths => hundredths / 100.0)),
        // Half of the numbers are from 0 to 1, because some members are probabilities.
        [typeof(decimal)] = From(
            Gen.Frequency<decimal>(
                (2, Gen.Int[0, 100].Select(static percent => new decimal(percent, 0, 0, false, 2))),
                (1, Gen.Int[1, 9_999].Select(static hundredths => new decimal(hundredths, 0, 0, false, 2))),
                (1, DealNewsGen.Figure)
            )
        ),
        [typeof(DateTimeOffset)] = From(DealNewsGen.Instant),
        [typeof(DateOnly)] = From(DealNewsGen.Instant.Select(static instant => DateOnly.FromDateTime(instant.Date))),
        [typeof(PartialDate)] = From(
            Gen.Frequency((1, (IGen<PartialDate>)DealNewsGen.PartialDate), (1, DealNewsGen.PastDate))
        ),
        [typeof(Money)] = From(DealNewsGen.Money),
        [typeof(Currency)] = From(DealNewsGen.Currency),
        [typeof(SpecificationValue)] = From(DealNewsGen.SpecificationValue),
        [typeof(LanguageMap)] = From(DealNewsGen.LanguageMap),
        [typeof(LanguageTag)] = From(DealNewsGen.LanguageTag),
        [typeof(CountryCode)] = From(DealNewsGen.CountryCode),
        [typeof(EntityId)] = From(DealNewsGen.EntityId),
        [typeof(FactId)] = From(DealNewsGen.FactId),
        [typeof(Lei)] = From(DealNewsGen.Lei),
        [typeof(Isin)] = From(DealNewsGen.Isin),
        [typeof(Ticker)] = From(DealNewsGen.Ticker),
        [typeof(WikidataId)] = From(DealNewsGen.WikidataId),
    };

    // Texts with a special form, by the name of the member.
    private static readonly Dictionary<string, Func<Draw, object>> s_byName = new(StringComparer.Ordinal)
    {
        [nameof(Article.Url)] = From(Gen.OneOf("https://news.example/4?x=기사#top", "https://news.example/2025/0304")),
        [nameof(Company.Website)] = From(Gen.OneOf("https://hanbit.example/", "northgate.example/뉴스?a=1&b=2")),
        [nameof(Article.TextSha256)] = From(Gen.Byte.Array[32].Select(Convert.ToHexStringLower)),
    };

    /// <summary>Returns whether values of a type can be drawn.</summary>
    public static bool Knows(Type type) => type.IsEnum || s_byType.ContainsKey(type);

    /// <summary>Draws a value of a member.</summary>
    /// <exception cref="NotSupportedException">Values of the type cannot be drawn.</exception>
    public static object Of(MemberShape member, Draw draw) =>
        member.ElementType == typeof(string) && s_byName.TryGetValue(member.Name, out var named) ? named(draw)
        : s_byType.TryGetValue(member.ElementType, out var drawn) ? drawn(draw)
        : member.ElementType.IsEnum ? draw.OneOf([.. Enum.GetValues(member.ElementType).Cast<object>()])
        : throw new NotSupportedException(
            $"No values of type {member.ElementType} can be drawn for the required member {member}; "
                + "expected a type of the library, a number, a text, a date or an enumeration."
        );

    private static Func<Draw, object> From<T>(Gen<T> gen)
        where T : notnull => draw => draw.From(gen);
}
