namespace DealNews;

/// <summary>Writes dates in Korean.</summary>
internal static class KoreanDate
{
    private static readonly string[] s_seasons = ["봄", "여름", "가을", "겨울"];

    /// <summary>Returns the time of an event, with a trailing space: "2025년 2월 4일 "; "" for no date.</summary>
    public static string When(PartialDate? date)
    {
        if (date is not { IsValid: true } known)
        {
            return "";
        }

        if (known.Precision != DatePrecision.Interval)
        {
            return Plain(known) is { Length: > 0 } text ? text + (known.IsApproximate ? "쯤 " : " ") : "";
        }

        return (known.Start, known.End) switch
        {
            ({ } start, { } end) => $"{Plain(start)}부터 {Plain(end)}까지 ",
            ({ } start, null) => $"{Plain(start)}부터 ",
            (null, { } end) => $"{Plain(end)}까지 ",
            _ => "",
        };
    }

    private static string Plain(PartialDate date) =>
        date switch
        {
            { Precision: DatePrecision.Day, Day: { } day, Month: { } month, Year: { } year } =>
                FormattableString.Invariant($"{year}년 {month}월 {day}일"),
            { Precision: DatePrecision.Month, Month: { } month, Year: { } year } => FormattableString.Invariant(
                $"{year}년 {month}월"
            ),
            { Precision: DatePrecision.Quarter, Quarter: { } quarter, Year: { } year } => FormattableString.Invariant(
                $"{year}년 {quarter}분기"
            ),
            { Precision: DatePrecision.HalfYear, Year: { } year } => FormattableString.Invariant(
                $"{year}년 {(CalendarPart.IsFirstHalf(date) ? "상" : "하")}반기"
            ),
            { Precision: DatePrecision.Season, Year: { } year } => FormattableString.Invariant(
                $"{year}년 {s_seasons[CalendarPart.SeasonOf(date)]}"
            ),
            { Precision: DatePrecision.Year, Year: { } year } => FormattableString.Invariant($"{year}년"),
            { Precision: DatePrecision.Decade, Earliest.Year: var year } => FormattableString.Invariant($"{year}년대"),
            _ => "",
        };
}
