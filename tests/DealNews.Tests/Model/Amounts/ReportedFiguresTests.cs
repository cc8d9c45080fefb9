namespace DealNews.Tests;

/// <summary>The figures of an amount are independent of each other, in any order of setting.</summary>
public sealed class ReportedFiguresTests
{
    private const int Kinds = 5;

    private static readonly Gen<decimal?[]> s_figures = Gen.Int[0, 9]
        .Select(value => value == 0 ? null : (decimal?)value)
        .Array[Kinds];

    [Fact]
    public void Figures_SetInAnyOrder_AreThoseThatWereSet() =>
        Gen.Select(s_figures, Gen.Shuffle(Enumerable.Range(0, Kinds).ToArray()))
            .Sample(
                (figures, order) =>
                {
                    var percentage = order.Aggregate(
                        new ReportedPercentage(),
                        (made, kind) => With(made, kind, figures[kind])
                    );
                    var amount = order.Aggregate(new ReportedAmount(), (made, kind) => With(made, kind, figures[kind]));

                    Assert.Equal(figures, Of(percentage));
                    Assert.Equal(figures, Of(amount));
                }
            );

    [Fact]
    public void Figures_SetOverOthers_AreThoseThatWereSetLast() =>
        Gen.Select(s_figures, s_figures)
            .Sample(
                (before, after) =>
                {
                    var original = Make(before);
                    var changed = Enumerable
                        .Range(0, Kinds)
                        .Aggregate(original, (made, kind) => With(made, kind, after[kind]));

                    Assert.Equal(before, Of(original));
                    Assert.Equal(Make(after), changed);
                    Assert.Equal(Make(after).GetHashCode(), changed.GetHashCode());
                }
            );

    [Fact]
    public void Amounts_AreEqual_WhereEachFigureIs() =>
        Gen.Select(s_figures, s_figures)
            .Sample((one, other) => Assert.Equal(one.SequenceEqual(other), Make(one) == Make(other)));

    private static ReportedAmount Make(decimal?[] figures) =>
        new()
        {
            Exact = Money(figures[0]),
            Minimum = Money(figures[1]),
            Maximum = Money(figures[2]),
            ExclusiveMinimum = Money(figures[3]),
            ExclusiveMaximum = Money(figures[4]),
        };

    private static Money? Money(decimal? figure) => figure is { } value ? new(value, Currency.EUR) : null;

    private static decimal?[] Of(ReportedAmount amount) =>
        [
            amount.Exact?.Amount,
            amount.Minimum?.Amount,
            amount.Maximum?.Amount,
            amount.ExclusiveMinimum?.Amount,
            amount.ExclusiveMaximum?.Amount,
        ];

    private static decimal?[] Of(ReportedPercentage percentage) =>
        [
            percentage.Exact,
            percentage.Minimum,
            percentage.Maximum,
            percentage.ExclusiveMinimum,
            percentage.ExclusiveMaximum,
        ];

    private static ReportedAmount With(ReportedAmount amount, int kind, decimal? figure) =>
        kind switch
        {
            0 => amount with { Exact = Money(figure) },
            1 => amount with { Minimum = Money(figure) },
            2 => amount with { Maximum = Money(figure) },
            3 => amount with { ExclusiveMinimum = Money(figure) },
            _ => amount with { ExclusiveMaximum = Money(figure) },
        };

    private static ReportedPercentage With(ReportedPercentage percentage, int kind, decimal? figure) =>
        kind switch
        {
            0 => percentage with { Exact = figure },
            1 => percentage with { Minimum = figure },
            2 => percentage with { Maximum = figure },
            3 => percentage with { ExclusiveMinimum = figure },
            _ => percentage with { ExclusiveMaximum = figure },
        };
}
