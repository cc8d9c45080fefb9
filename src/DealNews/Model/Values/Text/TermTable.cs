using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace DealNews;

/// <summary>The terms of a vocabulary in the order of their declaration, found by text without allocation.</summary>
internal sealed class TermTable
{
    private readonly string[] _terms;

    // A hash table: the index of a term, from 1, or 0 for a free slot. At most a quarter of the slots is used.
    private readonly byte[] _slots;

    /// <param name="terms">The terms, separated by spaces.</param>
    public TermTable(string terms)
    {
        _terms = terms.Split(' ');
        _slots = new byte[BitOperations.RoundUpToPowerOf2((uint)_terms.Length * 4)];
        for (var i = 0; i < _terms.Length; i++)
        {
            var slot = SlotOf(_terms[i].Length, _terms[i][0], _terms[i][^1]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = (byte)(i + 1);
        }
    }

    public string this[int place] => _terms[place];

    /// <summary>Returns the index of a term; <see cref="int.MaxValue"/> if it is unknown.</summary>
    public int PlaceOf(string text)
    {
        if (text.Length == 0)
        {
            return int.MaxValue;
        }

        var slot = SlotOf(text.Length, text[0], text[^1]);
        var place = _slots[slot] - 1;
        // The reader creates terms with the texts of this table.
        return place >= 0 && ReferenceEquals(_terms[place], text) ? place : PlaceOf(text, slot);
    }

    /// <summary>Returns the term that equals a text in UTF-8; null if it is unknown.</summary>
    public string? Find(ReadOnlySpan<byte> utf8Text)
    {
        if (utf8Text.Length > 0)
        {
            var slots = _slots;
            for (
                var slot = SlotOf(utf8Text.Length, utf8Text[0], utf8Text[^1]);
                ;
                slot = (slot + 1) & (slots.Length - 1)
            )
            {
                var place = slots[slot] - 1;
                if (place < 0)
                {
                    break;
                }

                if (_terms[place].Length == utf8Text.Length && Ascii.Equals(utf8Text, _terms[place]))
                {
                    return _terms[place];
                }
            }
        }

        return null;
    }

    /// <summary>Compares by index; unknown terms come last, in ordinal order.</summary>
    public int Compare(string left, string right)
    {
        var (place, other) = (PlaceOf(left), PlaceOf(right));
        return place != other ? place.CompareTo(other)
            : place == int.MaxValue ? string.CompareOrdinal(left, right)
            : 0;
    }

    /// <summary>Returns the terms as values of their vocabulary.</summary>
    public ValueList<T> Values<T>()
        where T : struct, ITextValue<T> => [.. _terms.Select(T.Of)];

    private int PlaceOf(string text, int slot)
    {
        for (; _slots[slot] is > 0 and var number; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_terms[number - 1] == text)
            {
                return number - 1;
            }
        }

        return int.MaxValue;
    }

    // The length, the first and the last letter distinguish most terms.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(int length, int first, int last) => (length + (first * 5) + (last * 3)) & (_slots.Length - 1);
}
