namespace DealNews.Testing;

/// <summary>An exact figure, a bound or a range.</summary>
internal readonly record struct Figures<T>(T? Exact, T? Minimum, T? Maximum, T? ExclusiveMinimum, T? ExclusiveMaximum)
    where T : struct
{
    public const int FormCount = 9;

    /// <summary>
    /// Returns the form with a number, the simplest first; <paramref name="low"/> must be below
    /// <paramref name="high"/>.
    /// </summary>
    public static Figures<T> Of(int form, T low, T high) =>
        form switch
        {
            0 => new() { Exact = low },
            1 => new() { Minimum = low },
            2 => new() { Maximum = high },
            3 => new() { ExclusiveMinimum = low },
            4 => new() { ExclusiveMaximum = high },
            5 => new() { Minimum = low, Maximum = high },
            6 => new() { Minimum = low, ExclusiveMaximum = high },
            7 => new() { ExclusiveMinimum = low, Maximum = high },
            _ => new() { ExclusiveMinimum = low, ExclusiveMaximum = high },
        };

    public Figures<TOther> Select<TOther>(Func<T, TOther> select)
        where TOther : struct
    {
        return new(Apply(Exact), Apply(Minimum), Apply(Maximum), Apply(ExclusiveMinimum), Apply(ExclusiveMaximum));

        TOther? Apply(T? figure) => figure is { } known ? select(known) : null;
    }
}
