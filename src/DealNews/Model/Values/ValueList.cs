using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace DealNews;

/// <summary>
/// An immutable list that is equal to another when it has equal elements in the same order.
/// It is never null: the default value is the empty list. Build it with a collection expression: <c>[a, b]</c>.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T>
    : IReadOnlyList<T>,
        IEquatable<ValueList<T>>,
        IEqualityOperators<ValueList<T>, ValueList<T>, bool>
{
    private readonly T[]? _items;

    internal ValueList(T[] owned) => _items = owned;

    /// <summary>The elements themselves, which nobody may change; null for none.</summary>
    internal T[]? Items => _items;

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no element.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at a position, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or not below <see cref="Count"/>.</exception>
    public T this[int index] => index >= 0 && index < Count ? _items![index] : throw OutOfRange(index, nameof(index));

    /// <summary>A part of the list; written as a range, <c>list[1..]</c>, or in a list pattern, <c>[var first, .. var rest]</c>.</summary>
    /// <param name="start">The position of the first element of the part, from 0 to <see cref="Count"/>.</param>
    /// <param name="length">How many elements the part has, from 0 to as many as there are from the start on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part does not lie within the list.</exception>
    public ValueList<T> Slice(int start, int length)
    {
        if (start < 0 || start > Count)
        {
            throw OutOfRange(start, nameof(start));
        }

        if (length < 0 || length > Count - start)
        {
            throw OutOfRange(length, nameof(length));
        }

        return length == Count ? this : new(AsSpan().Slice(start, length).ToArray());
    }

    /// <summary>The elements as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates the elements without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other list has equal elements in the same order.</summary>
    public bool Equals(ValueList<T> other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets, for a person to read.</summary>
    public override string ToString() => $"[{string.Join(", ", this.AsEnumerable())}]";

    /// <summary>Whether both lists have equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an element or in their length.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    // Made apart, so that taking an element is inlined.
    private ArgumentOutOfRangeException OutOfRange(int value, string name) =>
        new(name, value, $"The list has {Count} elements.");

    /// <summary>Goes over the elements of a list. Unlike one of a span, it may stand still while something is awaited.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[]? items) => (_items, _index) = (items ?? [], -1);

        /// <summary>The element that it has come to.</summary>
        /// <exception cref="IndexOutOfRangeException">It has come to none yet, or to the end.</exception>
        public readonly T Current => _items[_index];

        readonly object? IEnumerator.Current => Current;

        /// <summary>Goes to the next element; false behind the last.</summary>
        public bool MoveNext() => ++_index < _items.Length;

        /// <summary>Goes back to before the first element.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to give back.</summary>
        public readonly void Dispose() { }
    }
}
