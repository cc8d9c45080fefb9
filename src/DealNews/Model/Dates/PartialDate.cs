using System.Numerics;

namespace DealNews;

/// <summary>
/// A date as precise as the article gives it, never more so: a day, a month, a quarter, a half-year, a season, a year, or an
/// interval between two of these, as an EDTF text (Extended Date/Time Format, ISO 8601-2:2019). "2027" is not 1 January 2027.
/// </summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>form</term><description>text</description></listheader>
/// <item><term>day</term><description><c>2025-02-04</c></description></item>
/// <item><term>month</term><description><c>2025-02</c></description></item>
/// <item><term>quarter</term><description><c>2025-33</c> (first) to <c>2025-36</c> (fourth)</description></item>
/// <item><term>half-year</term><description><c>2025-40</c> and <c>2025-41</c></description></item>
/// <item><term>season</term><description><c>2025-21</c> (spring), 22 (summer), 23 (autumn), 24 (winter)</description></item>
/// <item><term>year</term><description><c>2027</c>, from 0001 to 9999</description></item>
/// <item><term>interval</term><description><c>2025-01/2025-06</c>, both ends included</description></item>
/// <item><term>open interval</term><description><c>2025-01/..</c>, <c>../2025-06</c>: without limit</description></item>
/// <item><term>unknown end</term><description><c>2025-01/</c>, <c>/2025-06</c>: a limit that is not known</description></item>
/// </list>
/// <para>
/// A date may end in <c>~</c> (approximate), <c>?</c> (uncertain) or <c>%</c> (both); in an interval each end has its own.
/// Not taken from EDTF: times of day, years beyond four digits, unspecified digits (<c>202X</c>: write
/// <c>2020/2029</c>), sets, seasons of a named hemisphere, four-month periods, and qualifiers inside a date.
/// </para>
/// <para>
/// The value keeps any text as it is, whether or not it is a date, so that reading loses nothing: <see cref="IsValid"/> tells.
/// The <see langword="default"/> value is the empty text, which is not a date. Dates are of the Gregorian calendar and have
/// no time zone: a day is the day that the article names.
/// </para>
/// <para>
/// Two values are equal when their texts are the same, character by character: <c>2025-02</c> is not
/// <c>2025-02-01/2025-02-28</c>, although both have the same bounds. There is no order with <c>&lt;</c>, because two partial
/// dates often have none: see <see cref="IsBefore(PartialDate)"/>.
/// </para>
/// </remarks>
[SchemaText(
    "A date as precise as the article gives it: a day, a month, a quarter, a half-year, a season, a year, or an "
        + "interval between two of these, in EDTF (Extended Date/Time Format, ISO 8601-2:2019). \"2027\" is not 1 "
        + "January 2027."
)]
[TextForm("a date", RuleCode.DateImpossible, Pattern = EdtfText.Pattern, Handwritten = true)]
public readonly partial struct PartialDate : IEquatable<PartialDate>, IEqualityOperators<PartialDate, PartialDate, bool>
{
    private readonly string? _text;

    /// <summary>Keeps a text as it is, a date or not; <see cref="Parse(string, IFormatProvider?)"/> is the checked way.</summary>
    /// <param name="text">An EDTF text, or any other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public PartialDate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    /// <summary>The EDTF text, exactly as given; empty for the <see langword="default"/> value.</summary>
    public string Value => _text ?? "";

    internal bool IsAbsent => _text is null;

    /// <summary>Keeps the text as it is; what is wrong with it, validation says.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static implicit operator PartialDate(string text) => new(text);

    /// <summary>Whether <see cref="Value"/> is a date in one of the forms above, one that exists in the calendar.</summary>
    public bool IsValid => Check(Value) is null;

    /// <summary>The calendar unit that the date names; <see langword="null"/> where it is not valid.</summary>
    public DatePrecision? Precision =>
        !TryRead(out var read) ? null
        : read.IsInterval ? DatePrecision.Interval
        : read.Start.Date?.Precision;

    /// <summary>
    /// The first day that the date can be, as written: a qualifier (<c>~</c>, <c>?</c>, <c>%</c>) does not move it.
    /// <see langword="null"/> where the start is open or unknown, or the date is not valid.
    /// </summary>
    /// <remarks>
    /// A season's name says neither the hemisphere nor the reckoning, so its bounds are those that hold for all of them: the
    /// calendar year for spring and autumn; for summer and winter, which run over the new year in one hemisphere, from
    /// 1 November of the year before to 31 March of the year after.
    /// </remarks>
    public DateOnly? Earliest => TryRead(out var read) ? read.Start.Date?.Earliest : null;

    /// <summary>
    /// The last day that the date can be, as written: a qualifier (<c>~</c>, <c>?</c>, <c>%</c>) does not move it.
    /// <see langword="null"/> where the end is open or unknown, or the date is not valid.
    /// </summary>
    /// <remarks><inheritdoc cref="Earliest" path="/remarks/node()"/></remarks>
    public DateOnly? Latest => TryRead(out var read) ? read.End.Date?.Latest : null;

    /// <summary>Whether the date, or an end of the interval, is approximate (<c>~</c> or <c>%</c>): "around 2027".</summary>
    public bool IsApproximate =>
        TryRead(out var read)
        && (read.Start.Date is { IsApproximate: true } || read.End.Date is { IsApproximate: true });

    /// <summary>Whether the date, or an end of the interval, is uncertain (<c>?</c> or <c>%</c>): "possibly 2027".</summary>
    public bool IsUncertain =>
        TryRead(out var read) && (read.Start.Date is { IsUncertain: true } || read.End.Date is { IsUncertain: true });

    /// <summary>
    /// The date that an interval starts with, its qualifier included; <see langword="null"/> where the start is open or unknown,
    /// and where this is no interval.
    /// </summary>
    public PartialDate? Start =>
        TryRead(out var read) && read is { IsInterval: true, Start.Date: not null } ? new(Value[..read.Slash]) : null;

    /// <summary>
    /// The date that an interval ends with, its qualifier included; <see langword="null"/> where the end is open or unknown,
    /// and where this is no interval.
    /// </summary>
    public PartialDate? End =>
        TryRead(out var read) && read is { IsInterval: true, End.Date: not null }
            ? new(Value[(read.Slash + 1)..])
            : null;

    /// <summary>Whether this is an interval without a limit at its start (<c>../2025-06</c>).</summary>
    public bool HasOpenStart => TryRead(out var read) && read.Start.IsOpen;

    /// <summary>Whether this is an interval without a limit at its end (<c>2025-01/..</c>).</summary>
    public bool HasOpenEnd => TryRead(out var read) && read.End.IsOpen;

    /// <summary>Whether both texts are the same, character by character.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether the texts differ in any character.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether the other date has the same text, character by character.</summary>
    public bool Equals(PartialDate other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>Where a text departs from the forms of a date; <see langword="null"/> where it is one. Never throws.</summary>
    internal static TextFault? Check(ReadOnlySpan<char> text) => EdtfText.Read(text, out _);

    private bool TryRead(out EdtfText read) => EdtfText.Read(Value, out read) is null;
}
