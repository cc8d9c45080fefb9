using System.Globalization;

namespace DealNews;

/// <summary>An EDTF text, read: one date, or an interval between two ends.</summary>
/// <param name="Start">The start of an interval; the date itself where there is no interval.</param>
/// <param name="End">The end of an interval; the date itself where there is no interval.</param>
/// <param name="Slash">Index of the slash between the ends; -1 where there is no interval.</param>
internal readonly record struct EdtfText(EdtfEnd Start, EdtfEnd End, int Slash)
{
    /// <summary>The forms as a regular expression; it lets 29 February pass in any year, and an interval that ends before it starts.</summary>
    public const string Pattern =
        $"^({EdtfDate.Pattern}|{EdtfDate.Pattern}/({EdtfDate.Pattern}|\\.\\.)?|(\\.\\.)?/{EdtfDate.Pattern})$";

    public bool IsInterval => Slash >= 0;

    /// <summary>Reads a whole text, and says where it departs from the forms of <see cref="PartialDate"/>.</summary>
    public static TextFault? Read(ReadOnlySpan<char> text, out EdtfText read)
    {
        read = default;
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
                "an end not before " + earliest.ToString("O", CultureInfo.InvariantCulture)
            );
        }

        read = new EdtfText(start, end, slash);
        return null;
    }
}
