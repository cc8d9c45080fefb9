using System.Globalization;

namespace DealNews;

/// <summary>A parsed EDTF text: one date, an interval, or a set of dates.</summary>
/// <param name="Start">The start of an interval or the first date of a set; otherwise the date itself.</param>
/// <param name="End">The end of an interval or the last date of a set; otherwise the date itself.</param>
/// <param name="Slash">The index of the slash between the ends; -1 if there is no interval.</param>
internal readonly record struct EdtfText(EdtfEnd Start, EdtfEnd End, int Slash)
{
    /// <summary>
    /// The forms as a regular expression. It accepts 29 February in any year, and intervals and sets in any order.
    /// </summary>
    public const string Pattern =
        $"^({EdtfDate.Pattern}|{EdtfDate.Pattern}/({EdtfDate.Pattern}|\\.\\.)?|(\\.\\.)?/{EdtfDate.Pattern}"
        + $"|\\{{{List}\\}}|\\[{List}\\])$";

    private const string Element = $"{EdtfDate.Pattern}(\\.\\.({EdtfDate.Pattern})?)?|\\.\\.{EdtfDate.Pattern}";
    private const string List = $"({Element})(,({Element}))*";

    public bool IsInterval => Slash >= 0;

    /// <summary>Whether it is a set: all of several dates (<c>{}</c>), or one of them (<c>[]</c>).</summary>
    public bool IsSet { get; init; }

    /// <summary>Parses a whole text; returns the first error, or null if it is a <see cref="PartialDate"/>.</summary>
    public static TextFault? Read(ReadOnlySpan<char> text, out EdtfText read)
    {
        read = default;
        if (text is ['{' or '[', ..])
        {
            return EdtfSet.Read(text, out read);
        }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (EdtfDate.Read(text, out var date) is { } inDate)
            {
                return inDate;
            }

            read = new EdtfText(new EdtfEnd(date), new EdtfEnd(date), slash);
            return null;
        }

        var afterSlash = slash + 1;
        if (EdtfEnd.Read(text[..slash], out var start) is { } inStart)
        {
            return inStart;
        }

        if (EdtfEnd.Read(text[afterSlash..], out var end) is { } inEnd)
        {
            return inEnd with { Position = inEnd.Position + afterSlash };
        }

        if (start.Date is null && end.Date is null)
        {
            return new TextFault(afterSlash, "a date, because the start is not one");
        }

        if (start.Date?.Earliest is { } earliest && end.Date?.Latest < earliest)
        {
            return new TextFault(
                afterSlash,
                "an end on or after " + earliest.ToString("O", CultureInfo.InvariantCulture)
            );
        }

        read = new EdtfText(start, end, slash);
        return null;
    }
}
