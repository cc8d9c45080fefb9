namespace DealNews;

internal sealed partial class EnglishSentence
{
    private string Of(Meeting meeting)
    {
        var people = _names.Of(
            meeting.Participants.Where(static each => each is not null).Select(static each => each.Entity)
        );
        var purpose = meeting.Topics.IsEmpty
            ? meeting.Purpose?.Value switch
            {
                "negotiation" => " to negotiate",
                "signing" => " to sign an agreement",
                "mediaStatement" => " to speak to the press",
                _ => "",
            }
            : $" to discuss {List(meeting.Topics)}";
        var rest =
            (meeting.Format?.Value == "remote" ? " remotely" : "")
            + (meeting.Place is { Names.Count: > 0 } place ? " at " + _names.Of(place.Names) : In(meeting.Place))
            + (
                meeting.Status.Value is "postponed" or "cancelled"
                    ? EnglishDate.After("planned for", meeting.Date)
                    : EnglishDate.When(meeting.Date)
            )
            + purpose;
        var phrase = meeting.Status.Value switch
        {
            "held" => "meet/met/met" + rest,
            "scheduled" => "is to meet" + rest,
            "postponed" => "has postponed a meeting" + rest,
            "cancelled" => "has cancelled a meeting" + rest,
            var status => $"is reported to meet{rest} (status: {SentenceNames.Words(status)})",
        };
        return $"{Subject(people, "unnamed participants")} {Verb(meeting, phrase, people.Count != 1)}";
    }

    private string Of(Statement statement)
    {
        var speaker = _names.Of(statement.Speaker);
        var original = statement.TranslationOf is null ? "" : " (translated)";
        return statement.Mode?.Value == "direct" || statement.Mode is null
            ? $"{speaker} {Verb(statement, "say/said/said", false)}{original}: “{Ended(statement.Text.Trim())}”"
            : $"{speaker} {Verb(statement, "say/said/said", false)}{original}: {statement.Text.Trim()}";
    }

    private static string Ended(string text) =>
        text.Length > 0 && text[^1] is '.' or '!' or '?' or '…' ? text : text + ".";

    private string Of(FinancialFigure figure)
    {
        var company = _names.Of(figure.Company);
        var measure = MeasureOf(figure);
        var where =
            (figure.Segment is { } segment ? $" from {segment}" : "")
            + (figure.Market is { } market ? $" in {market}" : "")
            + In(figure.Place);
        var value = figure.Value is { } known ? ValueOf(known) : "";
        var change = figure.Change is { } changed ? ChangeOf(changed) : "";
        // An unknown result is expected "for" a period, not "in" it.
        var when =
            figure.Nature?.Value is "guidance" or "target" or "estimate" or "consensus"
            && EnglishDate.After("for", figure.Period) is { Length: > 0 } period
                ? period
                : EnglishDate.When(figure.Period);
        if (figure.Nature?.Value is "guidance" or "target")
        {
            var verb = figure.Nature.Value.Value == "target" ? "is aiming for" : "expect/expects";
            var aim =
                value.Length > 0 ? $" of {value}" + (change.Length > 0 ? $", {change}" : "")
                : change.Length > 0 ? $" to be {change}"
                : "";
            return $"{company} {Verb(figure, $"{verb} {measure}{where}{aim}", false)}{when}";
        }

        var copula = figure.Nature?.Value switch
        {
            "estimate" => "is estimated at",
            "consensus" => "is expected by analysts to be",
            "preliminary" => "was provisionally",
            _ => "was",
        };
        var isPlural =
            figure.Measure.Value
            is "assets"
                or "assetsUnderManagement"
                or "costs"
                or "orderIntake"
                or "deliveries"
                or "earningsPerShare";
        var (said, rest) = value.Length == 0 ? (change, when) : (value + when, change.Length == 0 ? "" : $", {change}");
        var subject = measure.StartsWith("number of", StringComparison.Ordinal)
            ? $"the {measure}{where} of {company}"
            : $"{Possessive(company)} {measure}{where}";
        return $"{subject} {Verb(figure, $"{copula} {said}", isPlural)}{rest}";
    }

    private static string MeasureOf(FinancialFigure figure) =>
        figure.Measure.Value switch
        {
            "ebitda" => "EBITDA",
            "orderIntake" => "new orders",
            "users" or "customers" or "employees" or "stores" => $"number of {figure.Measure.Value}",
            "other" => "reported figure",
            var term => SentenceNames.Words(term),
        };

    private static string ValueOf(MeasuredValue value) =>
        value.Amount is { } amount ? EnglishFigure.Of(amount)
        : value.Percent is { } percent ? EnglishFigure.Of(percent)
        : value.Number is { } number ? EnglishFigure.Of(number)
        : value.Multiple is { } multiple ? EnglishFigure.Of(multiple) + " times"
        : value.Grade ?? "";

    private static string ChangeOf(Change change)
    {
        var by =
            change.Percent is { } percent ? EnglishFigure.Of(percent)
            : change.Points is { } points ? EnglishFigure.Of(points) + " points"
            : change.Amount is { } amount ? EnglishFigure.Of(amount)
            : change.Number is { } number ? EnglishFigure.Of(number)
            : change.Multiple is { } multiple ? EnglishFigure.Of(multiple) + "-fold"
            : "";
        var direction = change.Direction?.Value switch
        {
            "increase" => "up",
            "decrease" => "down",
            "unchanged" => "unchanged",
            _ => by.Length == 0 ? "" : "changed by",
        };
        var from =
            change.PreviousAmount is { } before ? " from " + EnglishFigure.Of(before)
            : change.PreviousNumber is { } count ? " from " + EnglishFigure.Of(count)
            : change.PreviousPercent is { } share ? " from " + EnglishFigure.Of(share)
            : "";
        var space = by.Length > 0 && direction.Length > 0 ? " " : "";
        return $"{direction}{space}{(direction == "unchanged" ? "" : by)}{from}".Trim();
    }

    private string Of(MarketForecast forecast)
    {
        var provider =
            forecast.Provider is null ? null
            : forecast.Provider.Entity is { } id ? _names.Of(id)
            : forecast.Provider.Name;
        var measure = forecast.Measure is { } known
            ? $"the {known} of {forecast.Market}"
            : $"the market for {forecast.Market}";
        var points = forecast
            .Points.Where(static point => point is not null)
            .Select(static point => $"{EnglishFigure.Of(point.Amount)}{EnglishDate.When(point.Date)}")
            .ToList();
        var value = points.Count == 0 ? "an unnamed amount" : List(points);
        return provider is null
            ? $"{measure} {Verb(forecast, $"is expected to reach {value}", false)}"
            : $"{provider} {Verb(forecast, $"expect/expects {measure} to reach {value}", false)}";
    }

    private string Of(MarketPrice price)
    {
        var isGood = price is { Item: not null, Company: null, Ticker: null };
        var name = price.Company is { } company ? _names.Of(company) : price.Ticker?.Value ?? "an unnamed company";
        var securities = price.SecurityKind?.Value is "bonds" or "convertibleNotes" ? "bonds" : "shares";
        var subject = isGood ? price.Item : $"{securities} of {name}";
        var at = Of(price.Price, " at ");
        at = at.Length == 0 && price.Value is { } value ? " at " + ValueOf(value) : at;
        var change = price.Change is { } changed ? ChangeOf(changed) : "";
        var verb = price.PriceKind?.Value switch
        {
            "close" => "close/closed/closed",
            "open" => "open/opened/opened",
            "high" => "peak/peaked/peaked",
            "low" => "bottom/bottomed/bottomed out",
            "firstTrade" => "start/started/started trading",
            "average" => "trade/traded/traded on average",
            _ => "trade/traded/traded",
        };
        var rest = at + (change.Length == 0 ? "" : (at.Length == 0 ? " " : ", ") + change);
        return $"{subject} {Verb(price, verb + rest, !isGood)}{EnglishDate.When(price.Date)}";
    }

    private string Of(UnitPrice price)
    {
        var per =
            price.Per is not { Unit: { } unit } ? ""
            : price.Per.Value is null or 1 ? $" per {unit}"
            : $" per {EnglishFigure.Of(price.Per.Value.Value)} {Plural(unit)}";
        var phrase = $"charge/charges {EnglishFigure.Of(price.Price)}{per} for {price.Item}";
        return $"{_names.Of(price.Seller)} {Verb(price, phrase, false)}" + EnglishDate.When(price.AsOf);
    }

    private static string Plural(string unit) =>
        unit.Length > 0 && unit[^1] is >= 'a' and <= 'z' and not 's' ? unit + "s" : unit;
}
