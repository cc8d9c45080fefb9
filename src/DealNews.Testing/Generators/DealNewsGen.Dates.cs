using CsCheck;
using static System.FormattableString;

namespace DealNews.Testing;

public static partial class DealNewsGen
{
    // Articles are from 2024 on, and dates of completed events are earlier, so that no event follows its article.
    private const int FirstYear = 2019;
    private const int FirstYearOfArticles = 2024;
    private const int LastYear = 2031;

    /// <summary>Dates in every EDTF form that the format accepts, from 2019 to 2031.</summary>
    public static Gen<PartialDate> PartialDate =>
        Gen.Frequency((12, (IGen<PartialDate>)Dates(FirstYear, LastYear)), (1, VagueDate));

    /// <summary>Points in time in 2024 and 2025, with various offsets from UTC.</summary>
    public static Gen<DateTimeOffset> Instant =>
        Gen.Select(
            Gen.Int[0, 729],
            Gen.Int[0, 86_399],
            Gen.OneOf(0, 9 * 60, -5 * 60, (5 * 60) + 30),
            Gen.OneOf(0, 5_000_000, 1),
            static (day, second, offset, ticks) =>
                new DateTimeOffset(FirstYearOfArticles, 1, 2, 0, 0, 0, TimeSpan.FromMinutes(offset))
                    .AddDays(day)
                    .AddSeconds(second)
                    .AddTicks(ticks)
        );

    /// <summary>Dates in every EDTF form that precede every article.</summary>
    internal static Gen<PartialDate> PastDate => Dates(FirstYear, FirstYearOfArticles - 1);

    // Decades and centuries, unspecified months and days, and sets of years.
    private static Gen<PartialDate> VagueDate =>
        Gen.Select(
                Gen.Int[FirstYear, LastYear - 1],
                Gen.Int[1, 12],
                static (year, month) =>
                    Gen.OneOf(
                        Invariant($"{year / 10}X"),
                        Invariant($"{year / 100}XX"),
                        Invariant($"{year}-XX"),
                        Invariant($"{year}-{month:00}-XX"),
                        Invariant($"XXXX-XX-{month:00}"),
                        Invariant($"{{{year},{year + 1}}}")
                    )
            )
            .SelectMany(static texts => texts)
            .Select(static text => new PartialDate(text));

    private static Gen<PartialDate> Dates(int first, int last)
    {
        var plain = Gen.Int[first, last]
            .SelectMany(static year =>
                Gen.OneOf<PartialDate>(
                    Gen.Const(DealNews.PartialDate.ForYear(year)),
                    Gen.Select(
                        Gen.Int[1, 12],
                        Gen.Int[1, 28],
                        (month, day) => DealNews.PartialDate.ForDay(year, month, day)
                    ),
                    Gen.Int[1, 12].Select(month => DealNews.PartialDate.ForMonth(year, month)),
                    Gen.Int[1, 4].Select(quarter => DealNews.PartialDate.ForQuarter(year, quarter)),
                    Gen.Int[1, 2].Select(half => DealNews.PartialDate.ForHalfYear(year, half)),
                    Gen.Int[1, 4].Select(season => DealNews.PartialDate.ForSeason(year, season))
                )
            );
        var one = Gen.Select(
            plain,
            Gen.Frequency((6, ""), (1, "~"), (1, "?"), (1, "%")),
            static (date, qualifier) => new PartialDate(date.Value + qualifier)
        );
        var years = Gen.Select(
            Gen.Int[first, last],
            Gen.Int[first, last],
            static (one, other) =>
                DealNews.PartialDate.Between(
                    DealNews.PartialDate.ForYear(Math.Min(one, other)),
                    DealNews.PartialDate.ForYear(Math.Max(one, other))
                )
        );
        return Gen.Frequency(
            (8, (IGen<PartialDate>)one),
            (1, years),
            (1, one.Select(DealNews.PartialDate.From)),
            (1, one.Select(DealNews.PartialDate.Until)),
            (1, one.Select(static date => new PartialDate(date.Value + "/"))),
            (1, one.Select(static date => new PartialDate("/" + date.Value)))
        );
    }
}
