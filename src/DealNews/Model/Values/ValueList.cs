using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace DealNews;

/// <summary>
/// An immutable list that is equal by value: two lists are equal if they have equal elements in the same order.
/// It is never null; the default value is the empty list. Create it with a collection expression: <c>[a, b]</c>.
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

    /// <summary>The array of elements, which must not be changed; null for an empty list.</summary>
    internal T[]? Items => _items;

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether the list is empty.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Gets the element at an index from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The index is negative or not below <see cref="Count"/>.
    /// </exception>
    public T this[int index] => index >= 0 && index < Count ? _items![index] : throw OutOfRange(index, nameof(index));

    /// <summary>
    /// Returns a part of the list. C# calls it for ranges, <c>list[1..]</c>, and list patterns,
    /// <c>[var first, .. var rest]</c>.
    /// </summary>
    /// <param name="start">The index of the first element, from 0 to <see cref="Count"/>.</param>
    /// <param name="length">The number of elements, from 0 to the number of elements after the start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not within the list.</exception>
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

    /// <summary>Returns the elements as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates the elements without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both lists have equal elements in the same order.</summary>
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

    /// <summary>Returns the elements in brackets, for logs and test failures.</summary>
    public override string ToString() => $"[{string.Join(", ", this.AsEnumerable())}]";

    /// <summary>Whether both lists have equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an element or in their length.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    // A separate method, so that the indexer is inlined.
    private ArgumentOutOfRangeException OutOfRange(int value, string name) =>
        new(name, value, $"The list has {Count} elements.");

    /// <summary>Enumerates the elements of a list. Unlike a span, it can be used across an <c>await</c>.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[]? items) => (_items, _index) = (items ?? [], -1);

        /// <summary>The current element.</summary>
        /// <exception cref="IndexOutOfRangeException">The enumeration has not started or has ended.</exception>
        public readonly T Current => _items[_index];

        readonly object? IEnumerator.Current => Current;

        /// <summary>Moves to the next element; false after the last.</summary>
        public bool MoveNext() => ++_index < _items.Length;

        /// <summary>Moves back to the start, before the first element.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: the enumerator holds no resources.</summary>
        public readonly void Dispose() { }
    }
}
