using System.Globalization;

namespace DealNews.Testing;

/// <summary>Changes the values of members that are neither records nor references.</summary>
/// <param name="language">The language of the article; null if the document does not give it.</param>
internal sealed class OtherValues(LanguageTag? language)
{
    private const decimal Thousandfold = 1000;
    private const decimal Tenth = 0.1m;

    // Terms without a specific meaning.
    private static readonly HashSet<string> s_unspecific = new(StringComparer.Ordinal) { "unspecified", "other" };

    /// <summary>Returns other values of a member.</summary>
    public IEnumerable<ValueChange> Of(MemberShape member, object value) =>
        member.Terms is { } terms ? OfTerm(terms, value) : Of(value, member);

    /// <summary>Returns the values that contradict the absence of a value.</summary>
    public static IEnumerable<ValueChange> OfAbsent(MemberShape member) =>
        member.IsList ? []
        : member.Default is false ? [new(MutationKind.Flag, true)]
        : member.Default is { } meant && member.Terms is { } terms && !IsUnspecific(meant) ? OfTerm(terms, meant)
        : [];

    private IEnumerable<ValueChange> Of(object value, MemberShape member) =>
        value switch
        {
            Money money => OfMoney(money),
            decimal number => OfNumber(number, IsPercentage(member) ? Tenth : Thousandfold),
            double or float or int or long or short => OfNumber(
                Convert.ToDecimal(value, CultureInfo.InvariantCulture),
                Thousandfold,
                member.ElementType
            ),
            bool => [new(MutationKind.Flag, false)],
            PartialDate date => OtherDate.Of(date).Select(static other => new ValueChange(MutationKind.Date, other)),
            DateTimeOffset instant => [new(MutationKind.Date, instant.AddDays(1))],
            DateOnly day => [new(MutationKind.Date, day.AddDays(1))],
            Currency currency => [new(MutationKind.Currency, Other(currency))],
            CountryCode country => [new(MutationKind.Code, (CountryCode)(country == "US" ? "KR" : "US"))],
            LanguageTag tag => [new(MutationKind.Code, (LanguageTag)(tag == "en" ? "ko" : "en"))],
            Ticker ticker => Texts((MutationKind.Code, OtherText.Letter(ticker.Value)))
                .Select(static change => change with { Value = new Ticker((string)change.Value) }),
            LanguageMap names => OfNames(names),
            SpecificationValue { Number: { } number } => OfNumber(number, Thousandfold)
                .Select(static change => change with { Value = new SpecificationValue((decimal)change.Value) }),
            SpecificationValue { Text: { } text } => Texts(
                    (MutationKind.Digit, OtherText.Digit(text)),
                    (MutationKind.Text, OtherText.Word(text))
                )
                .Select(static change => change with { Value = new SpecificationValue((string)change.Value) }),
            string text => OfText(member, text),
            _ => [],
        };

    private static IEnumerable<ValueChange> OfTerm(IReadOnlyList<object> terms, object value)
    {
        var at = terms.ToList().IndexOf(value);
        return Enumerable
            .Range(1, terms.Count)
            .Select(step => terms[(at + step) % terms.Count])
            .Where(term => !term.Equals(value) && !IsUnspecific(term))
            .Take(1)
            .Select(static term => new ValueChange(MutationKind.Term, term));
    }

    private static IEnumerable<ValueChange> OfMoney(Money money) =>
        OfNumber(money.Amount, Thousandfold)
            .Select(change => change with { Value = new Money((decimal)change.Value, money.Currency) })
            .Append(new(MutationKind.Currency, new Money(money.Amount, Other(money.Currency))));

    private static IEnumerable<ValueChange> OfNumber(decimal number, decimal factor, Type? type = null)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        yield return new(
            MutationKind.Digit,
            As(decimal.Parse(OtherText.Digit(text)!, CultureInfo.InvariantCulture), type)
        );
        if (number != 0 && Math.Abs(number) < decimal.MaxValue / Thousandfold && type is null)
        {
            yield return new(MutationKind.Scale, number * factor);
        }
    }

    private IEnumerable<ValueChange> OfNames(LanguageMap names)
    {
        // A name in another language does not come from the article.
        var said = names.AsSpan()[0].Key;
        foreach (var name in names)
        {
            said = name.Key == language ? name.Key : said;
        }

        return Texts((MutationKind.Name, OtherText.Letter(names[said])))
            .Select(change => new ValueChange(
                MutationKind.Name,
                LanguageMap.Create([.. names.Select(name => name.Key == said ? new(said, (string)change.Value) : name)])
            )
            {
                Entry = said.Value,
            });
    }

    private static IEnumerable<ValueChange> OfText(MemberShape member, string text) =>
        member.JsonName == "unit" ? [new(MutationKind.Unit, OtherText.Unit(text))]
        : member.JsonName is "name" or "aliases" ? Texts((MutationKind.Name, OtherText.Letter(text)))
        : Texts(
            (MutationKind.Digit, OtherText.Digit(text)),
            (member.DeclaringType == typeof(Evidence) ? MutationKind.Quote : MutationKind.Text, OtherText.Word(text))
        );

    private static IEnumerable<ValueChange> Texts(params (MutationKind Kind, string? Text)[] texts) =>
        texts.Where(static each => each.Text is not null).Select(static each => new ValueChange(each.Kind, each.Text!));

    private static Currency Other(Currency currency) => currency == Currency.USD ? Currency.EUR : Currency.USD;

    private static bool IsPercentage(MemberShape member) => member.DeclaringType == typeof(ReportedPercentage);

    private static bool IsUnspecific(object term) =>
        s_unspecific.Contains(Convert.ToString(term, CultureInfo.InvariantCulture)!);

    private static object As(decimal number, Type? type) =>
        type is null ? number : Convert.ChangeType(number, type, CultureInfo.InvariantCulture);
}
