namespace DealNews.Grounding;

/// <summary>Finds the sentence around a place.</summary>
internal static class Sentence
{
    // A text without full stops is not read as one sentence, which avoids O(n²).
    private const int Longest = 600;
    private const int LongestParagraph = 3000;

    /// <summary>Returns the sentences that a place touches, without the blanks around them.</summary>
    public static CharSpan Around(string text, CharSpan place)
    {
        var (start, end) = (place.Start, place.End);
        while (start > 0 && place.Start - start < Longest && !IsEnd(text, start - 1))
        {
            start--;
        }

        while (end < text.Length && end - place.End < Longest && !(end > place.Start && IsEnd(text, end - 1)))
        {
            end++;
        }

        while (start < place.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new(start, end);
    }

    /// <summary>Returns the paragraph that a place is in.</summary>
    public static CharSpan Paragraph(string text, CharSpan place)
    {
        var from = Math.Max(0, place.Start - LongestParagraph);
        var start = text.LastIndexOf('\n', Math.Max(0, place.Start - 1), Math.Max(0, place.Start - from));
        var to = Math.Min(text.Length, place.End + LongestParagraph);
        var end = text.IndexOf('\n', place.End, to - place.End);
        return new(start < 0 ? from : start + 1, end < 0 ? to : end);
    }

    /// <summary>Returns whether a sentence ends with the character at an index.</summary>
    private static bool IsEnd(string text, int index) =>
        text[index] switch
        {
            '\n' or '。' or '！' or '？' => true,
            // "3.5" and "No. 2" do not end a sentence.
            '.' or '!' or '?' => index + 1 == text.Length
                || (
                    char.IsWhiteSpace(text[index + 1])
                    && !(index + 2 < text.Length && (char.IsAsciiDigit(text[index + 2]) || IsInitial(text, index)))
                ),
            _ => false,
        };

    // "J. Smith", "U.S. company".
    private static bool IsInitial(string text, int index) =>
        index > 0 && char.IsAsciiLetterUpper(text[index - 1]) && (index == 1 || !char.IsAsciiLetter(text[index - 2]));
}
