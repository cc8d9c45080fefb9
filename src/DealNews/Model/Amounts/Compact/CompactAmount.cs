namespace DealNews;

/// <summary>Formats amounts in the style of news, without rounding: "$15–25bn", "150억~250억 달러".</summary>
internal static class CompactAmount
{
    /// <summary>Formats an amount of money.</summary>
    public static string Of(Money money, CompactStyle style)
    {
        var sign = money.Amount < 0 ? "-" : "";
        var number = Math.Abs(money.Amount);
        if (style == CompactStyle.Korean)
        {
            return $"{sign}{CompactNumber.Korean(number)}{KoreanUnit(money.Currency)}";
        }

        var (digits, scale) = CompactNumber.English(number, style == CompactStyle.EnglishWords);
        return $"{sign}{EnglishUnit(money.Currency)}{digits}{scale}";
    }

    /// <summary>Formats a reported amount without its equivalents.</summary>
    public static string Of(ReportedAmount amount, CompactStyle style)
    {
        // An amount with contradictory bounds has no compact form.
        if (amount.Bounds is null || amount.Currency is not { } currency)
        {
            return amount.ToString();
        }

        return style == CompactStyle.Korean ? Korean(amount, currency) : English(amount, style);
    }

    private static string English(ReportedAmount amount, CompactStyle style)
    {
        var about = amount.IsApproximate ? "about " : "";
        return amount switch
        {
            { Exact: { } exact } => about + Of(exact, style),
            { Minimum: { } from, Maximum: { } to } => about + Range(from, to, style),
            _ => string.Join(
                " and ",
                Parts(
                    (amount.Minimum, "at least "),
                    (amount.ExclusiveMinimum, "more than "),
                    (amount.Maximum, "up to "),
                    (amount.ExclusiveMaximum, "less than ")
                )
            ),
        };

        IEnumerable<string> Parts(params (Money? Figure, string Words)[] figures) =>
            figures
                .Where(static each => each.Figure is not null)
                .Select(each => each.Words + about + Of(each.Figure.GetValueOrDefault(), style));
    }

    private static string Range(Money from, Money to, CompactStyle style)
    {
        var inWords = style == CompactStyle.EnglishWords;
        var (low, lowScale) = CompactNumber.English(Math.Abs(from.Amount), inWords);
        var (high, highScale) = CompactNumber.English(Math.Abs(to.Amount), inWords);
        return from.Amount >= 0 && lowScale == highScale ? $"{EnglishUnit(from.Currency)}{low}–{high}{highScale}"
            : inWords ? $"{Of(from, style)} to {Of(to, style)}"
            : $"{Of(from, style)}–{Of(to, style)}";
    }

    private static string Korean(ReportedAmount amount, Currency currency)
    {
        var about = amount.IsApproximate ? "약 " : "";
        var unit = KoreanUnit(currency);
        return amount switch
        {
            { Exact: { } exact } => about + Number(exact) + unit,
            { Minimum: { } from, Maximum: { } to } => $"{about}{Number(from)}~{Number(to)}{unit}",
            { Minimum: { } from, ExclusiveMaximum: null } => $"최소 {about}{Number(from)}{unit}",
            { Maximum: { } to, ExclusiveMinimum: null } => $"최대 {about}{Number(to)}{unit}",
            _ => about
                + string.Join(
                    " ",
                    new[]
                    {
                        Bound(amount.Minimum, "이상"),
                        Bound(amount.ExclusiveMinimum, "초과"),
                        Bound(amount.Maximum, "이하"),
                        Bound(amount.ExclusiveMaximum, "미만"),
                    }.OfType<string>()
                ),
        };

        string? Bound(Money? figure, string word) => figure is { } known ? $"{Number(known)}{unit} {word}" : null;

        static string Number(Money money) =>
            (money.Amount < 0 ? "-" : "") + CompactNumber.Korean(Math.Abs(money.Amount));
    }

    private static string EnglishUnit(Currency currency) =>
        currency.Code switch
        {
            "USD" => "$",
            "EUR" => "€",
            "GBP" => "£",
            "JPY" => "¥",
            "KRW" => "₩",
            "INR" => "₹",
            "AUD" => "A$",
            "CAD" => "C$",
            "HKD" => "HK$",
            "SGD" => "S$",
            "TWD" => "NT$",
            var code => code + " ",
        };

    private static string KoreanUnit(Currency currency) =>
        currency.Code switch
        {
            "KRW" => "원",
            "USD" => " 달러",
            "EUR" => " 유로",
            "GBP" => " 파운드",
            "JPY" => " 엔",
            "CNY" => " 위안",
            "INR" => " 루피",
            "CHF" => " 스위스프랑",
            "AUD" => " 호주달러",
            "CAD" => " 캐나다달러",
            "HKD" => " 홍콩달러",
            "SGD" => " 싱가포르달러",
            "TWD" => " 대만달러",
            var code => " " + code,
        };
}
