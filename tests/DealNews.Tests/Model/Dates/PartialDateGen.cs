namespace DealNews.Tests;

/// <summary>Dates of every form, made by the factories.</summary>
internal static class PartialDateGen
{
    private static readonly Gen<int> s_years = Gen.Frequency((4, Gen.Int[2023, 2027]), (1, Gen.Int[1, 9999]));

    private static readonly Gen<PartialDate> s_plain = Gen.OneOf(
        Gen.Select(
            s_years,
            Gen.Int[0, 364],
            static (year, day) => PartialDate.FromDateOnly(new DateOnly(year, 1, 1).AddDays(day))
        ),
        Gen.Select(s_years, Gen.Int[1, 12], PartialDate.ForMonth),
        Gen.Select(s_years, Gen.Int[1, 4], PartialDate.ForQuarter),
        Gen.Select(s_years, Gen.Int[1, 2], PartialDate.ForHalfYear),
        Gen.Select(s_years, Gen.Int[1, 4], PartialDate.ForSeason),
        s_years.Select(PartialDate.ForYear)
    );

    /// <summary>One date, qualified in one of three ways or not at all.</summary>
    public static readonly Gen<PartialDate> One = Gen.Select(
        s_plain,
        Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[1, 3])),
        Qualify
    );

    /// <summary>One date or an interval with sure, open or unknown ends.</summary>
    public static readonly Gen<PartialDate> Any = Gen.OneOf(
        One,
        One.Select(PartialDate.From),
        One.Select(PartialDate.Until),
        One.Select(static date => new PartialDate(date.Value + "/")),
        One.Select(static date => new PartialDate("/" + date.Value)),
        Gen.Select(
            One,
            One,
            static (one, other) =>
                other.Latest < one.Earliest ? PartialDate.Between(other, one) : PartialDate.Between(one, other)
        )
    );

    /// <summary>Texts near the forms of a date, and texts of any kind.</summary>
    public static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char["0123456789-/.~?% T"].Array[0, 25].Select(static letters => new string(letters)),
        Gen.Select(
            Any,
            Gen.Int[0, 23],
            Gen.Char["0123-/.~?% "],
            static (date, at, letter) => date.Value.Insert(Math.Min(at, date.Value.Length), letter.ToString())
        ),
        Gen.Select(
            Any,
            Gen.Int[0, 22],
            static (date, at) => at < date.Value.Length ? date.Value.Remove(at, 1) : date.Value
        ),
        Any.Select(static date => date.Value),
        Gen.String
    );

    private static PartialDate Qualify(PartialDate date, int qualifiers) =>
        qualifiers switch
        {
            1 => date.WithApproximate(),
            2 => date.WithUncertain(),
            3 => date.WithApproximate().WithUncertain(),
            _ => date,
        };
}
