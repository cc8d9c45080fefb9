using System.Text.RegularExpressions;

namespace DealNews.Grounding.Tests;

/// <summary>
/// Decides whether a text has a quote by trying every part of the text. It knows the characters of the property test
/// only.
/// </summary>
internal static class NaiveQuotes
{
    public static bool Has(string text, string quote)
    {
        if (!Normalized(quote, false).Any(c => !char.IsPunctuation(c) && c != ' '))
        {
            return false;
        }

        bool[] both = [false, true];
        if (both.Any(drops => both.Any(dropsInQuote => Places(text, Normalized(quote, dropsInQuote), drops).Any())))
        {
            return true;
        }

        string[] pieces =
        [
            .. Regex
                .Split(Normalized(quote, false), @"[\[(]\.{3,}[\])]|\.{3,}")
                .Select(piece => piece.Trim(' '))
                .Where(piece => piece.Length > 0),
        ];
        var isPart = Normalized(quote, false).Contains("...", StringComparison.Ordinal);
        const string emptyLine = @"\n[\s\u200B]*\n";
        var separator = Regex.IsMatch(text.Trim(' ', '\n', '\u200B'), emptyLine) ? emptyLine : @"\n";
        return isPart
            && pieces.Length > 0
            && pieces.All(piece => piece.Count(char.IsLetterOrDigit) > 1)
            && Paragraphs(text, separator).Any(paragraph => HasInOrder(text, paragraph, pieces));
    }

    private static IEnumerable<(int Start, int End)> Paragraphs(string text, string separator)
    {
        var start = 0;
        foreach (Match match in Regex.Matches(text, separator))
        {
            yield return (start, match.Index);
            start = match.Index + match.Length;
        }

        yield return (start, text.Length);
    }

    private static bool HasInOrder(string text, (int Start, int End) paragraph, string[] pieces)
    {
        var from = paragraph.Start;
        foreach (var piece in pieces)
        {
            var ends = Places(text, piece, false)
                .Where(place => place.Start >= from && place.End <= paragraph.End)
                .Select(place => place.End)
                .ToList();
            if (ends.Count == 0)
            {
                return false;
            }

            from = ends.Min();
        }

        return true;
    }

    private static IEnumerable<(int Start, int End)> Places(string text, string quote, bool drops) =>
        from start in Enumerable.Range(0, text.Length)
        from end in Enumerable.Range(start + 1, text.Length - start)
        where !char.IsWhiteSpace(text[start]) && !char.IsWhiteSpace(text[end - 1])
        where Normalized(text[start..end], drops) == quote
        where IsWhole(text, start, end, drops)
        select (start, end);

    // The parts on both sides must stay as they are, and no edge may be inside a word.
    private static bool IsWhole(string text, int start, int end, bool drops)
    {
        var before = Normalized(text[..start], drops);
        var part = Normalized(text[start..end], drops);
        var after = Normalized(text[end..], drops);
        var joined = Normalized(text, drops).Replace(" ", "", StringComparison.Ordinal);
        if ((before + part + after).Replace(" ", "", StringComparison.Ordinal) != joined)
        {
            return false;
        }

        var whole = Normalized(text[..end], drops);
        var startsApart =
            before.Length == 0
            || !whole.EndsWith(before[^1] + part, StringComparison.Ordinal)
            || char.IsWhiteSpace(text[start - 1]);
        var first = part[0];
        var isInside =
            start > 0
            && !startsApart
            && ((IsLatin(before[^1]) && IsLatin(first)) || (IsHangul(before[^1]) && IsHangul(first)));
        var endsInside =
            end < text.Length
            && !char.IsWhiteSpace(text[end])
            && after.Length > 0
            && IsLatin(part[^1])
            && IsLatin(after[0]);
        var isAfterHyphen =
            IsLatin(first)
            && start > 1
            && text[start - 1] == '-'
            && before.Length > 1
            && IsLatin(before[^2])
            && !char.IsWhiteSpace(text[start - 2]);
        var lineStart = text[..start].TrimEnd();
        var isAfterLineHyphen =
            char.IsLower(first)
            && lineStart.Length > 1
            && lineStart[^1] == '-'
            && char.IsLetter(lineStart[^2])
            && text[lineStart.Length..start].Contains('\n', StringComparison.Ordinal);
        return !isInside && !endsInside && !isAfterHyphen && !isAfterLineHyphen;
    }

    private static string Normalized(string text, bool dropsLineHyphens)
    {
        text = text.Replace("&amp;", "&", StringComparison.Ordinal).Replace("ﬁ", "fi", StringComparison.Ordinal);
        text = text.Replace("\u200B", "", StringComparison.Ordinal);
        text = Regex.Replace(text, "[“”\"]", "'").Replace("…", "...", StringComparison.Ordinal);
        if (dropsLineHyphens)
        {
            text = Regex.Replace(text, @"(?<=[a-z가나])-\s*\n\s*(?=[a-z])", "");
        }

        text = Regex.Replace(text.Replace('—', '-'), "-+", "-");
        text = Regex.Replace(text, @"(?<=[a-z])\s+(?=[a-z])", "_");
        text = Regex.Replace(text, @"\s+", "");
        return Regex.Replace(text, @"\.{4,}", "...").Replace('_', ' ');
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterLower(c);

    private static bool IsHangul(char c) => c is >= '가' and <= '힣';
}
