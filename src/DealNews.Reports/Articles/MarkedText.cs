using System.Runtime.InteropServices;

namespace DealNews.Reports;

/// <summary>
/// A text in paragraphs, split where a quote or an uncovered figure starts or ends. The cost is linear in the text and
/// the number of quotes, apart from sorting.
/// </summary>
internal sealed class MarkedText
{
    // Without this limit, the size of a report would be quadratic in the number of facts.
    private const int MaxFacts = 10;

    private readonly List<ValueList<TextSegment>> _paragraphs = [];
    private readonly List<int> _starts = [];

    private MarkedText() { }

    /// <summary>The paragraphs that are not blank.</summary>
    public IReadOnlyList<ValueList<TextSegment>> Paragraphs => _paragraphs;

    /// <summary>Splits a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotes">The range of each quote, and the number of its fact, from 1.</param>
    /// <param name="uncovered">The figures that no fact quotes, in order, without overlap.</param>
    public static MarkedText Of(
        string text,
        IReadOnlyList<(CharRange Place, int Fact)> quotes,
        IReadOnlyList<CharRange> uncovered
    )
    {
        var marked = new MarkedText();
        var cuts = Cuts(text, quotes, uncovered);
        List<(CharRange Place, int Fact)> starts = [.. quotes.OrderBy(static each => each.Place.Start)];
        List<(CharRange Place, int Fact)> ends = [.. quotes.OrderBy(static each => each.Place.End)];
        var open = new OpenFacts();
        var (started, ended, figure) = (0, 0, 0);
        List<(int Start, TextSegment Segment)> paragraph = [];
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (from, to) = (cuts[i], cuts[i + 1]);
            for (; started < starts.Count && starts[started].Place.Start <= from; started++)
            {
                open.Add(starts[started].Fact);
            }

            for (; figure < uncovered.Count && uncovered[figure].End <= from; figure++) { }

            var content = text.AsSpan(from, to - from);
            var ending = Ending(ends, ref ended, to, open, out var facts);
            if (content is "\n" or "\r")
            {
                marked.Close(paragraph);
                continue;
            }

            var segment = new TextSegment
            {
                Text = content.ToString(),
                Facts = facts,
                MoreFacts = open.LastCount - facts.Count,
                EndingFacts = ending,
                IsUncovered = figure < uncovered.Count && uncovered[figure].Start <= from,
            };
            paragraph.Add((from, segment));
        }

        marked.Close(paragraph);
        return marked;
    }

    /// <summary>Returns the number of the first segment at or after an offset; null if there is none.</summary>
    public int? SegmentAt(int start)
    {
        var at = _starts.BinarySearch(start);
        at = at < 0 ? ~at : at;
        return at < _starts.Count ? at + 1 : null;
    }

    private static List<int> Cuts(
        string text,
        IReadOnlyList<(CharRange Place, int Fact)> quotes,
        IReadOnlyList<CharRange> uncovered
    )
    {
        List<int> cuts = [0, text.Length];
        foreach (var (place, _) in quotes)
        {
            cuts.Add(place.Start);
            cuts.Add(place.End);
        }

        foreach (var place in uncovered)
        {
            cuts.Add(place.Start);
            cuts.Add(place.End);
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\n' or '\r')
            {
                cuts.Add(at);
                cuts.Add(at + 1);
            }
        }

        cuts.Sort();
        return [.. cuts.Distinct()];
    }

    private static ValueList<int> Ending(
        List<(CharRange Place, int Fact)> ends,
        ref int ended,
        int to,
        OpenFacts open,
        out ValueList<int> facts
    )
    {
        facts = open.First(MaxFacts);
        SortedSet<int> ending = [];
        for (; ended < ends.Count && ends[ended].Place.End <= to; ended++)
        {
            open.Remove(ends[ended].Fact);
            ending.Add(ends[ended].Fact);
        }

        return [.. ending.Take(MaxFacts)];
    }

    private void Close(List<(int Start, TextSegment Segment)> paragraph)
    {
        if (paragraph.Exists(static each => !string.IsNullOrWhiteSpace(each.Segment.Text)))
        {
            List<TextSegment> numbered = [];
            foreach (var (start, segment) in paragraph)
            {
                _starts.Add(start);
                numbered.Add(segment with { Number = _starts.Count });
            }

            _paragraphs.Add([.. numbered]);
        }

        paragraph.Clear();
    }

    /// <summary>The facts whose quotes include the current position. Quotes of one fact can overlap.</summary>
    private sealed class OpenFacts
    {
        private readonly SortedSet<int> _facts = [];
        private readonly Dictionary<int, int> _counts = [];

        /// <summary>The number of open facts when <see cref="First"/> was last called.</summary>
        public int LastCount { get; private set; }

        public void Add(int fact)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, fact, out _)++;
            _facts.Add(fact);
        }

        public void Remove(int fact)
        {
            if (--CollectionsMarshal.GetValueRefOrNullRef(_counts, fact) == 0)
            {
                _facts.Remove(fact);
            }
        }

        public ValueList<int> First(int count)
        {
            LastCount = _facts.Count;
            return [.. _facts.Take(count)];
        }
    }
}
