using System.Numerics;

namespace DealNews;

/// <summary>
/// A date with the precision that the article gives: a day, month, quarter, half-year, season, year, or an interval
/// between two of these, as an EDTF text (Extended Date/Time Format, ISO 8601-2:2019). "2027" is not 1 January 2027.
/// </summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>form</term><description>text</description></listheader>
/// <item><term>day</term><description><c>2025-02-04</c></description></item>
/// <item><term>month</term><description><c>2025-02</c></description></item>
/// <item><term>quarter</term><description><c>2025-33</c> (first) to <c>2025-36</c> (fourth)</description></item>
/// <item><term>half-year</term><description><c>2025-40</c> and <c>2025-41</c></description></item>
/// <item>
/// <term>season</term>
/// <description><c>2025-21</c> (spring), 22 (summer), 23 (autumn), 24 (winter)</description>
/// </item>
/// <item><term>year</term><description><c>2027</c>, from 0001 to 9999</description></item>
/// <item><term>interval</term><description><c>2025-01/2025-06</c>, both ends included</description></item>
/// <item><term>open interval</term><description><c>2025-01/..</c>, <c>../2025-06</c>: no limit</description></item>
/// <item><term>decade, century</term><description><c>202X</c>, <c>20XX</c></description></item>
/// <item>
/// <term>unspecified part</term>
/// <description><c>2004-XX</c>, <c>2004-06-XX</c>, <c>XXXX-XX-04</c> ("the 4th")</description>
/// </item>
/// <item>
/// <term>set</term>
/// <description><c>{2026,2028}</c> (both), <c>[2026,2028]</c> (either), <c>{2026..2028}</c></description>
/// </item>
/// <item><term>unknown end</term><description><c>2025-01/</c>, <c>/2025-06</c>: an unknown limit</description></item>
/// </list>
/// <para>
/// A date may end in <c>~</c> (approximate), <c>?</c> (uncertain) or <c>%</c> (both); in an interval, each end has its
/// own qualifier. These parts of EDTF are not supported: times of day, years beyond four digits or before 0001,
/// significant digits, seasons of a named hemisphere, four-month periods, and qualifiers inside a date.
/// </para>
/// <para>
/// The value keeps any text unchanged, even if it is not a date, so that deserialization loses nothing; see
/// <see cref="IsValid"/>. The <see langword="default"/> value is the empty text, which is not a date. Dates are
/// Gregorian and have no time zone: a day is the day that the article names.
/// </para>
/// <para>
/// Two values are equal if their texts are equal, character by character: <c>2025-02</c> does not equal
/// <c>2025-02-01/2025-02-28</c>, although both have the same bounds. Values sort by their earliest day, then by their
/// latest day, then by their text (<see cref="CompareTo(PartialDate)"/>). There are no operators such as <c>&lt;</c>,
/// because two partial dates often have no order in time; see <see cref="IsBefore(PartialDate)"/>.
/// </para>
/// </remarks>
[SchemaText(
    "A date as precise as the article gives it: a day, a month, a quarter, a half-year, a season, a year, or an "
        + "interval between two of these; a decade (202X), a date with a part that is not said (XXXX-XX-04), or a set "
        + "({2026,2028}); in EDTF (Extended Date/Time Format, ISO 8601-2:2019). \"2027\" is not 1 "
        + "January 2027."
)]
[TextForm("a date", RuleCode.DateImpossible, Pattern = EdtfText.Pattern, Handwritten = true)]
[ComparedAs(EvidenceCheck.Date)]
public readonly partial struct PartialDate
    : IEquatable<PartialDate>,
        IComparable<PartialDate>,
        IEqualityOperators<PartialDate, PartialDate, bool>
{
    private readonly string? _text;

    /// <summary>
    /// Creates a value that keeps the text unchanged, even if it is not a date. To check the text, use
    /// <see cref="Parse(string, IFormatProvider?)"/>.
    /// </summary>
    /// <param name="text">An EDTF text, or any other text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public PartialDate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    /// <summary>The EDTF text, exactly as given; empty for the <see langword="default"/> value.</summary>
    public string Value => _text ?? "";

    internal bool IsAbsent => _text is null;

    /// <summary>
    /// Converts a text unchanged, even if it is not a date; validation reports it. Use <c>Parse</c> to check the text
    /// first.
    /// A null string converts to the default value.
    /// </summary>
    public static implicit operator PartialDate(ReadOnlySpan<char> text) =>
        text.IsEmpty ? default : new(text.ToString());

    /// <summary>
    /// Converts a text unchanged, even if it is not a date; validation reports it. Null converts to null.
    /// </summary>
    public static implicit operator PartialDate?(string? text) => text is null ? null : new(text);

    /// <summary>Converts a text unchanged. Null converts to the default value.</summary>
    public static explicit operator PartialDate(string? text) => text is null ? default : new(text);

    /// <summary>Whether <see cref="Value"/> is a date in one of the forms above that exists in the calendar.</summary>
    public bool IsValid => Check(Value) is null;

    /// <summary>The calendar unit that the date names; null if the date is not valid.</summary>
    public DatePrecision? Precision =>
        !TryRead(out var read) ? null
        : read.IsInterval ? DatePrecision.Interval
        : read.IsSet ? DatePrecision.Set
        : read.Start.Date?.Precision;

    /// <summary>
    /// The year of a day, month, quarter, half-year, season or year; null for an interval or a set, for a year with
    /// unspecified digits (<c>202X</c>), or if the date is not valid.
    /// </summary>
    public int? Year => Single is { Mask: null } date ? date.Year : Known(Single?.Mask?.Year);

    /// <summary>The month of a day or month, from 1 to 12; null for any other precision.</summary>
    public int? Month =>
        Single switch
        {
            { Mask: { } mask } => Known(mask.Month),
            { Precision: DatePrecision.Day or DatePrecision.Month } date => date.Code,
            _ => null,
        };

    /// <summary>The day of the month of a day, from 1 to 31; null for any other precision.</summary>
    public int? Day =>
        Single switch
        {
            { Mask: { } mask } => Known(mask.Day),
            { Precision: DatePrecision.Day } date => date.Day,
            _ => null,
        };

    /// <summary>
    /// The calendar quarter of a day, month or quarter, from 1 to 4; null for any other precision.
    /// </summary>
    public int? Quarter =>
        Single switch
        {
            { Mask: { } mask } => (Known(mask.Month) + 2) / 3,
            { Precision: DatePrecision.Quarter } date => date.Code - EdtfDate.FirstQuarter + 1,
            { Precision: DatePrecision.Day or DatePrecision.Month } date => (date.Code + 2) / 3,
            _ => null,
        };

    /// <summary>
    /// The first day that the date can be, as written: a qualifier (<c>~</c>, <c>?</c>, <c>%</c>) does not change it.
    /// Null if the start is open or unknown, or the date is not valid.
    /// </summary>
    /// <remarks>
    /// The name of a season gives neither the hemisphere nor the definition, so its bounds include all of them: the
    /// calendar year for spring and autumn; for summer and winter, which cross the new year in one hemisphere,
    /// 1 November of the previous year to 31 March of the next year.
    /// </remarks>
    public DateOnly? Earliest => TryRead(out var read) ? read.Start.Date?.Earliest : null;

    /// <summary>
    /// The last day that the date can be, as written: a qualifier (<c>~</c>, <c>?</c>, <c>%</c>) does not change it.
    /// Null if the end is open or unknown, or the date is not valid.
    /// </summary>
    /// <remarks><inheritdoc cref="Earliest" path="/remarks/node()"/></remarks>
    public DateOnly? Latest => TryRead(out var read) ? read.End.Date?.Latest : null;

    /// <summary>
    /// Whether the date, or an end of the interval, is approximate (<c>~</c> or <c>%</c>): "around 2027".
    /// </summary>
    public bool IsApproximate =>
        TryRead(out var read)
        && (read.Start.Date is { IsApproximate: true } || read.End.Date is { IsApproximate: true });

    /// <summary>
    /// Whether the date, or an end of the interval, is uncertain (<c>?</c> or <c>%</c>): "possibly 2027".
    /// </summary>
    public bool IsUncertain =>
        TryRead(out var read) && (read.Start.Date is { IsUncertain: true } || read.End.Date is { IsUncertain: true });

    /// <summary>
    /// The date that an interval starts with, including its qualifier; null if the start is open or unknown, or this is
    /// not an interval.
    /// </summary>
    public PartialDate? Start =>
        TryRead(out var read) && read is { IsInterval: true, Start.Date: not null } ? new(Value[..read.Slash]) : null;

    /// <summary>
    /// The date that an interval ends with, including its qualifier; null if the end is open or unknown, or this is not
    /// an interval.
    /// </summary>
    public PartialDate? End =>
        TryRead(out var read) && read is { IsInterval: true, End.Date: not null }
            ? new(Value[(read.Slash + 1)..])
            : null;

    /// <summary>Whether this is an interval with an open start (<c>../2025-06</c>).</summary>
    public bool HasOpenStart => TryRead(out var read) && read.Start.IsOpen;

    /// <summary>Whether this is an interval with an open end (<c>2025-01/..</c>).</summary>
    public bool HasOpenEnd => TryRead(out var read) && read.End.IsOpen;

    /// <summary>Whether both texts are equal, character by character.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether the texts differ in any character.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether both texts are equal, character by character.</summary>
    public bool Equals(PartialDate other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>
    /// Returns the first error in a text that is not a date; null if the text is a date. Never throws.
    /// </summary>
    internal static TextFault? Check(ReadOnlySpan<char> text) => EdtfText.Read(text, out _);

    private EdtfDate? Single =>
        TryRead(out var read) && read is { IsInterval: false, IsSet: false } ? read.Start.Date : null;

    private static int? Known(EdtfMask.Range? range) =>
        range is { First: > 0 } known && known.First == known.Last ? known.First : null;

    private bool TryRead(out EdtfText read) => EdtfText.Read(Value, out read) is null;
}
