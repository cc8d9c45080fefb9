using System.Buffers;
using System.Text.Json;
using DealNews.Grounding;

namespace DealNews.Cli;

/// <summary>Writes the amounts of money in a text, one JSON object per line.</summary>
internal sealed class MentionsWriter(Stream output) : IDisposable
{
    private const int FlushedAt = 32 * 1024;

    private static readonly JsonWriterOptions s_options = new() { Encoder = PrintableJsonEncoder.Instance };

    private readonly ArrayBufferWriter<byte> _lines = new(2 * FlushedAt);
    private readonly Utf8JsonWriter _json = new(Stream.Null, s_options);

    /// <summary>Writes the amounts of one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="figures">All figures of the text, in order.</param>
    /// <param name="line">The number of its first line.</param>
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
            if (figure.Kind == FigureKind.Money)
            {
                _json.Reset(_lines);
                _json.WriteStartObject();
                _json.WriteNumber("line", number);
                _json.WriteNumber("start", starts[i]);
                _json.WriteNumber("end", place.CodePoints);
                _json.WriteString("text", text.AsSpan(figure.Range));
                WriteAmount(figure);
                if (figure.EquivalentTo is { } original)
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
        if (figure.Currency is not { } currency || figure is { IsUnsure: true } or { Bound: FigureBound.None })
        {
            _json.WriteBoolean("unsure", true);
            return;
        }

        if (figure.Bound == FigureBound.Exact)
        {
            WriteMoney("exact", figure.Minimum, currency);
        }
        else
        {
            WriteMoney(figure.IsMinimumExclusive ? "exclusiveMinimum" : "minimum", figure.Minimum, currency);
            WriteMoney(figure.IsMaximumExclusive ? "exclusiveMaximum" : "maximum", figure.Maximum, currency);
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

    private void WriteMoney(string name, decimal? amount, Currency currency)
    {
        if (amount is { } value)
        {
            _json.WriteString(name, new Money(value, currency).ToString());
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
