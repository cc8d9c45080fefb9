using System.Globalization;

namespace DealNews.Grounding;

/// <summary>Makes the normalised view of one text in one pass.</summary>
internal sealed class NormalizedTextBuilder(string source)
{
    private readonly List<char> sequence = [];
    private char[] characters = new char[source.Length];
    private int[] starts = new int[source.Length];
    private int[] ends = new int[source.Length];
    private int count;
    private bool afterSpace;

    public NormalizedText Build()
    {
        for (int at = 0; at < source.Length;)
        {
            char c = source[at];
            if (CharacterFolding.IsPlain(c))
                AppendCharacter(c, at, ++at);
            else if (char.IsWhiteSpace(c))
                (afterSpace, at) = (true, at + 1);
            else
                at = char.IsSurrogate(c) ? AppendSurrogates(at) : AppendFolded(CharacterFolding.Fold(c), at);
        }

        return new NormalizedText(source, characters, starts, ends, count);
    }

    /// <summary>Whether a character, as a reader sees it, begins at a place of a text.</summary>
    public static bool BeginsCharacter(string text, int at)
    {
        if (at == 0 || at == text.Length || CharacterFolding.IsPlain(text[at]))
            return true;
        char folded = CharacterFolding.Fold(text[at]);
        return !char.IsLowSurrogate(folded) && !CanonicalComposition.IsMark(folded) && !CanonicalComposition.IsHangulContinuation(folded);
    }

    private int AppendFolded(char folded, int at)
    {
        int end = at + 1;
        if (folded == CharacterFolding.Omitted)
            return end;
        if (CanonicalComposition.IsHangulContinuation(folded) && JoinsLast
            && CanonicalComposition.TryComposeHangul(characters[count - 1], folded, out char syllable))
        {
            (characters[count - 1], ends[count - 1]) = (syllable, end);
            return end;
        }

        if (CanonicalComposition.IsMark(folded))
            return AppendMarks(at);
        int dots = folded switch { '\u2026' or '\u22EF' => 3, '\u2025' => 2, _ => 0 };
        AppendCharacter(dots > 0 ? '.' : folded, at, end);
        for (int dot = 1; dot < dots; dot++)
            Append('.', end, end);
        return end;
    }

    // All marks behind a character are taken together: their order may change, and some compose with it.
    private int AppendMarks(int at)
    {
        bool joins = JoinsLast;
        sequence.Clear();
        if (joins)
            sequence.Add(characters[count - 1]);
        int end = at;
        for (int next = at; next < source.Length; next++)
        {
            char folded = CharacterFolding.Fold(source[next]);
            if (folded == CharacterFolding.Omitted)
                continue;
            if (!CanonicalComposition.IsMark(folded))
                break;
            sequence.Add(folded);
            end = next + 1;
        }

        if (joins)
        {
            CanonicalComposition.Compose(sequence);
            (characters[count - 1], ends[count - 1]) = (sequence[0], end);
        }
        else
        {
            CanonicalComposition.OrderMarks(sequence, from: 0);
            AppendCharacter(sequence[0], at, end);
        }

        for (int i = 1; i < sequence.Count; i++)
            Append(sequence[i], end, end);
        return end;
    }

    private int AppendSurrogates(int at)
    {
        if (at + 1 == source.Length || !char.IsSurrogatePair(source[at], source[at + 1]))
        {
            AppendCharacter(source[at], at, at + 1);
            return at + 1;
        }

        int codePoint = char.ConvertToUtf32(source[at], source[at + 1]);
        bool omitted = codePoint is >= 0xE0100 and <= 0xE01EF || CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.Format;
        if (!omitted)
        {
            AppendCharacter(source[at], at, at + 2);
            Append(source[at + 1], at + 2, at + 2);
        }

        return at + 2;
    }

    // The last unit is a character by itself, neither the half of a pair nor one of an ellipsis' dots.
    private bool JoinsLast => count > 0 && !afterSpace && !char.IsSurrogate(characters[count - 1]) && starts[count - 1] < ends[count - 1];

    private void AppendCharacter(char c, int start, int end)
    {
        if (afterSpace)
        {
            if (count > 0 && char.IsDigit(c) && char.IsDigit(characters[count - 1]))
                Append(' ', ends[count - 1], start);
            afterSpace = false;
        }

        Append(c, start, end);
    }

    private void Append(char c, int start, int end)
    {
        if (count == characters.Length)
        {
            int capacity = (int)Math.Min(Array.MaxLength, 16 + count * 2L);
            Array.Resize(ref characters, capacity);
            Array.Resize(ref starts, capacity);
            Array.Resize(ref ends, capacity);
        }

        characters[count] = c;
        starts[count] = start;
        ends[count++] = end;
    }
}
