using CsCheck;

namespace DealNews.Testing;

/// <summary>Draws the members of a record that is an exact figure, a bound or a range.</summary>
internal static class FiguresDraw
{
    // The members of such a record, in the order of Figures<T>.
    private static readonly string[] s_roles =
    [
        nameof(ReportedAmount.Exact),
        nameof(ReportedAmount.Minimum),
        nameof(ReportedAmount.Maximum),
        nameof(ReportedAmount.ExclusiveMinimum),
        nameof(ReportedAmount.ExclusiveMaximum),
    ];

    private static readonly Gen<Figures<decimal>> s_amounts = Gen.Select(
        Gen.Int[0, Figures<decimal>.FormCount - 1],
        DealNewsGen.Figure,
        Gen.OneOf(2m, 1.5m, 10m),
        static (form, low, factor) => Figures<decimal>.Of(form, low, low * factor)
    );

    // From 0.01 to 100, so that they can be percentages.
    private static readonly Gen<Figures<decimal>> s_numbers = Gen.Select(
        Gen.Int[0, Figures<decimal>.FormCount - 1],
        Gen.Int[1, 9_999],
        Gen.Int[1, 9_999],
        static (form, one, other) =>
            Figures<decimal>.Of(
                form,
                new decimal(Math.Min(one, other), 0, 0, false, 2),
                new decimal(Math.Max(one, other) + 1, 0, 0, false, 2)
            )
    );

    private static readonly Gen<Currency> s_currency = Gen.Frequency(
        (3, (IGen<Currency>)Gen.OneOf([.. ExchangeRates.Currencies])),
        (1, DealNewsGen.Currency)
    );

    /// <summary>Whether a member is one of the figures.</summary>
    public static bool IsFigure(MemberShape member) =>
        (member.ElementType == typeof(Money) || member.ElementType == typeof(decimal))
        && s_roles.Contains(member.Name, StringComparer.Ordinal);

    /// <summary>Sets the figures of a record that has them, and the equivalents of an amount.</summary>
    public static void Set(Extensible record, Draw draw)
    {
        MemberShape[] figures =
        [
            .. RecordShape
                .Of(record)
                .Members.Where(IsFigure)
                .OrderBy(static member => Array.IndexOf(s_roles, member.Name)),
        ];
        if (figures.Length < s_roles.Length)
        {
            return;
        }

        if (figures[0].ElementType == typeof(decimal))
        {
            Set(record, figures, draw.From(s_numbers));
            return;
        }

        var currency = draw.From(s_currency);
        var amounts = draw.From(s_amounts);
        Set(record, figures, amounts.Select(figure => new Money(figure, currency)));
        if (
            RecordShape.Of(record).Find("equivalents") is { } equivalents
            && ExchangeRates.Currencies.Contains(currency)
        )
        {
            equivalents.Set(record, Equivalents(amounts, currency, draw));
        }
    }

    private static void Set<T>(Extensible record, MemberShape[] members, Figures<T> figures)
        where T : struct
    {
        T?[] values =
        [
            figures.Exact,
            figures.Minimum,
            figures.Maximum,
            figures.ExclusiveMinimum,
            figures.ExclusiveMaximum,
        ];
        for (var i = 0; i < members.Length; i++)
        {
            members[i].Set(record, values[i]);
        }
    }

    private static ValueList<ReportedAmount> Equivalents(Figures<decimal> amounts, Currency currency, Draw draw)
    {
        Currency[] others = [.. ExchangeRates.Currencies.Where(other => other != currency)];
        var count = draw.Chance(33) ? draw.Int(1, 2) : 0;
        return draw.Several(others, count).Select(to => Equivalent(amounts, currency, to)).ToValueList();
    }

    private static ReportedAmount Equivalent(Figures<decimal> amounts, Currency from, Currency to)
    {
        var money = amounts.Select(figure => new Money(ExchangeRates.Convert(figure, from, to), to));
        return new()
        {
            Exact = money.Exact,
            Minimum = money.Minimum,
            Maximum = money.Maximum,
            ExclusiveMinimum = money.ExclusiveMinimum,
            ExclusiveMaximum = money.ExclusiveMaximum,
            IsApproximate = true,
        };
    }
}
