using System.Collections.Frozen;
using System.Globalization;

namespace DealNews;

/// <summary>
/// Canonical composition (NFC, Unicode Standard Annex #15) of one character and the combining characters after it.
/// </summary>
internal static class CanonicalComposition
{
    private const int HangulBase = 0xAC00,
        LeadBase = 0x1100,
        VowelBase = 0x1161,
        TailBase = 0x11A7;
    private const int LeadCount = 19,
        VowelCount = 21,
        TailCount = 28;

    private static readonly FrozenDictionary<int, char> s_composed = Triples(CanonicalData.Compositions)
        .ToFrozenDictionary(triple => Key(triple[0], triple[1]), triple => triple[2]);

    private static readonly FrozenDictionary<char, string> s_decomposed = Triples(CanonicalData.Compositions)
        .ToFrozenDictionary(triple => triple[2], triple => triple[..2]);

    private static readonly FrozenDictionary<char, char> s_singletons = CanonicalData
        .Singletons.Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    private static readonly FrozenDictionary<char, byte> s_classes = Triples(CanonicalData.CombiningClasses)
        .SelectMany(triple =>
            Enumerable.Range(triple[0], triple[1] - triple[0] + 1).Select(c => ((char)c, (byte)triple[2]))
        )
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>Returns whether a character combines with the preceding character.</summary>
    public static bool IsMark(char c) =>
        c >= '\u0300'
        && CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// Returns whether a character is a Hangul vowel or final consonant that joins the preceding syllable.
    /// </summary>
    public static bool IsHangulContinuation(char c) => c is >= '\u1160' and <= '\u11FF';

    /// <summary>Returns the canonical equivalent of a compatibility character, or the character itself.</summary>
    public static char Canonical(char c) => c < '\u0300' ? c : s_singletons.GetValueOrDefault(c, c);

    /// <summary>
    /// Composes a leading consonant and a vowel, or an open syllable and a final consonant, by arithmetic.
    /// </summary>
    public static bool TryComposeHangul(char first, char second, out char composed)
    {
        int lead = first - LeadBase,
            vowel = second - VowelBase,
            tail = second - TailBase,
            open = first - HangulBase;
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
        {
            composed = (char)(HangulBase + (lead * VowelCount + vowel) * TailCount);
        }
        else if (
            open is >= 0 and < LeadCount * VowelCount * TailCount
            && open % TailCount == 0
            && tail is > 0 and < TailCount
        )
        {
            composed = (char)(first + tail);
        }
        else
        {
            composed = '\0';
        }

        return composed != '\0';
    }

    /// <summary>Composes a character and its combining characters in place.</summary>
    /// <param name="sequence">
    /// The character and its combining characters; the method removes those that it composes.
    /// </param>
    public static void Compose(List<char> sequence)
    {
        while (s_decomposed.TryGetValue(sequence[0], out var parts))
        {
            sequence[0] = parts[0];
            sequence.Insert(1, parts[1]);
        }

        OrderMarks(sequence, from: 1);
        var starter = sequence[0];
        int kept = 1,
            lastClass = 0;
        for (var i = 1; i < sequence.Count; i++)
        {
            var mark = sequence[i];
            var markClass = Class(mark);
            var blocked = kept > 1 && (lastClass == 0 || lastClass >= markClass);
            if (!blocked && s_composed.TryGetValue(Key(starter, mark), out var composed))
            {
                starter = composed;
                continue;
            }

            lastClass = markClass;
            sequence[kept++] = mark;
        }

        sequence[0] = starter;
        sequence.RemoveRange(kept, sequence.Count - kept);
    }

    /// <summary>
    /// Sorts combining characters in canonical order: stable by class, never across a character of class 0.
    /// </summary>
    public static void OrderMarks(List<char> sequence, int from)
    {
        while (from < sequence.Count)
        {
            var to = from;
            var ordered = true;
            for (; to < sequence.Count && Class(sequence[to]) != 0; to++)
            {
                ordered &= to == from || Class(sequence[to - 1]) <= Class(sequence[to]);
            }

            if (!ordered)
            {
                char[] sorted = [.. sequence.Skip(from).Take(to - from).OrderBy(Class)];
                for (var i = 0; i < sorted.Length; i++)
                {
                    sequence[from + i] = sorted[i];
                }
            }

            from = to + 1;
        }
    }

    private static int Class(char c) => s_classes.GetValueOrDefault(c);

    private static int Key(char first, char second) => first << 16 | second;

    private static IEnumerable<string> Triples(string data) =>
        Enumerable.Range(0, data.Length / 3).Select(i => data.Substring(i * 3, 3));
}
