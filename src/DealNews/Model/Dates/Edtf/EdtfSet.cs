namespace DealNews;

/// <summary>
/// Parses a set of dates: all of them (<c>{2026,2028}</c>), or one of them (<c>[2026,2028]</c>). An element can be a
/// range (<c>2026..2028</c>), open at the start of the first or at the end of the last element.
/// </summary>
internal static class EdtfSet
{
    private const string ADate = "a date";

    public static TextFault? Read(ReadOnlySpan<char> text, out EdtfText read)
    {
        read = default;
        var close = text[0] == '{' ? '}' : ']';
        if (text[^1] != close)
        {
            return new(text.Length, $"\"{close}\"");
        }

        EdtfDate? first = null;
        EdtfDate? last = null;
        var (isOpenStart, isOpenEnd) = (false, false);
        var position = 1;
        while (true)
        {
            var rest = text[position..^1];
            var length = rest.IndexOf(',') is var comma && comma < 0 ? rest.Length : comma;
            var element = rest[..length];
            var dots = element.IndexOf("..");
            if (dots < 0)
            {
                if (Add(element, position, ref first, ref last) is { } fault)
                {
                    return fault;
                }
            }
            else
            {
                isOpenStart |= dots == 0;
                isOpenEnd |= dots + 2 == element.Length;
                if (element.Length == 2 || (dots == 0 && position > 1) || (isOpenEnd && length < rest.Length))
                {
                    return new(position, ADate);
                }

                if (dots > 0 && Add(element[..dots], position, ref first, ref last) is { } atStart)
                {
                    return atStart;
                }

                if (!isOpenEnd && Add(element[(dots + 2)..], position + dots + 2, ref first, ref last) is { } atEnd)
                {
                    return atEnd;
                }
            }

            if (length == rest.Length)
            {
                break;
            }

            position += length + 1;
        }

        read = new(
            isOpenStart ? new(null, IsOpen: true) : new(first),
            isOpenEnd ? new(null, IsOpen: true) : new(last),
            -1
        )
        {
            IsSet = true,
        };
        return null;
    }

    private static TextFault? Add(ReadOnlySpan<char> text, int position, ref EdtfDate? first, ref EdtfDate? last)
    {
        if (EdtfDate.Read(text, out var date) is { } fault)
        {
            return fault with { Position = fault.Position + position };
        }

        if (first is not { } earlier || date.Earliest < earlier.Earliest)
        {
            first = date;
        }

        if (last is not { } later || date.Latest > later.Latest)
        {
            last = date;
        }

        return null;
    }
}
