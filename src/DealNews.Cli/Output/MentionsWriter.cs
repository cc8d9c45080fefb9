using System.Buffers;
using System.Text.Json;
using DealNews.Grounding;

namespace DealNews.Cli;

/// <summary>Writes the figures of the chosen kinds in a text, one JSON object per line.</summary>
internal sealed class MentionsWriter(Stream output, FigureKind[] kinds) : IDisposable
{
    /// <summary>The kinds of figures by their names on the command line.</summary>
    public static readonly IReadOnlyDictionary<string, FigureKind> Kinds = new Dictionary<string, FigureKind>
    {
        ["money"] = FigureKind.Money,
        ["percent"] = FigureKind.Percentage,
        ["quantity"] = FigureKind.Quantity,
        ["date"] = FigureKind.Date,
        ["rate"] = FigureKind.ExchangeRate,
        ["fraction"] = FigureKind.Fraction,
        ["ratio"] = FigureKind.Ratio,
    };

    private const int FlushedAt = 32 * 1024;

    private static readonly JsonWriterOptions s_options = new() { Encoder = PrintableJsonEncoder.Instance };

    private readonly ArrayBufferWriter<byte> _lines = new(2 * FlushedAt);
    private readonly Utf8JsonWriter _json = new(Stream.Null, s_options);

    /// <summary>Writes the amounts of one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="figures">All figures of the text, in order.</param>
    /// <param name="line">The number of the first line of the text.</param>
    /// <param name="isLine">Whether the text is a single line.</param>
    public void Write(string text, IReadOnlyList<Figure> figures, long line, bool isLine)
    {
        var place = new TextPlace(text, line, countsLines: !isLine);
        var starts = new int[figures.Count];
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            place.MoveTo(figure.Range.Start.Value);
            (starts[i], var number) = (place.CodePoints, place.Line);
            place.MoveTo(figure.Range.End.Value);
            if (kinds.Contains(figure.Kind))
            {
                _json.Reset(_lines);
                _json.WriteStartObject();
                _json.WriteNumber("line", number);
                _json.WriteNumber("start", starts[i]);
                _json.WriteNumber("end", place.CodePoints);
                _json.WriteString("text", text.AsSpan(figure.Range));
                if (kinds is not [FigureKind.Money])
                {
                    _json.WriteString("kind", Kinds.First(kind => kind.Value == figure.Kind).Key);
                }

                if (figure.Kind is FigureKind.Date)
                {
                    WriteDate(figure);
                }
                else
                {
                    WriteAmount(figure);
                }

                if (figure.EquivalentIndex is { } original)
                {
                    _json.WriteNumber("equivalentTo", starts[original]);
                }

                _json.WriteEndObject();
                _json.Flush();
                _lines.Write("\n"u8);
                FlushAt(FlushedAt);
            }
        }

        FlushAt(1);
    }

    public void Dispose() => _json.Dispose();

    private void FlushAt(int atLeast)
    {
        if (_lines.WrittenCount >= atLeast)
        {
            output.Write(_lines.WrittenSpan);
            _lines.ResetWrittenCount();
        }
    }

    private void WriteAmount(Figure figure)
    {
        if (figure is { IsUnsure: true } or { Bound: FigureBound.None })
        {
            _json.WriteBoolean("unsure", true);
            return;
        }

        if (figure.Bound == FigureBound.Exact)
        {
            WriteValue("exact", figure.Minimum, figure);
        }
        else
        {
            WriteValue(figure.IsMinimumExclusive ? "exclusiveMinimum" : "minimum", figure.Minimum, figure);
            WriteValue(figure.IsMaximumExclusive ? "exclusiveMaximum" : "maximum", figure.Maximum, figure);
        }

        if (figure.Divisor is { } divisor)
        {
            _json.WriteNumber("divisor", divisor);
        }

        if (figure.Unit is { } unit)
        {
            _json.WriteString("unit", unit);
        }

        WriteTrue("approximate", figure.IsApproximate);
        WriteTrue("assumed", figure.IsCurrencyAssumed);
        if (figure.Per is { } per)
        {
            _json.WriteStartObject("per");
            _json.WriteNumber("value", per.Value.GetValueOrDefault());
            _json.WriteString("unit", per.Unit);
            _json.WriteEndObject();
        }
    }

    private void WriteValue(string name, decimal? amount, Figure figure)
    {
        if (amount is not { } value)
        {
            return;
        }

        if (figure.Currency is { } currency)
        {
            _json.WriteString(name, new Money(value, currency).ToString());
        }
        else
        {
            _json.WriteNumber(name, value);
        }
    }

    private void WriteDate(Figure figure)
    {
        if (figure.IsUnsure)
        {
            _json.WriteBoolean("unsure", true);
        }
        else if (figure.Date is { } date)
        {
            _json.WriteString("date", date.ToString());
        }
    }

    private void WriteTrue(string name, bool value)
    {
        if (value)
        {
            _json.WriteBoolean(name, value);
        }
    }
}
