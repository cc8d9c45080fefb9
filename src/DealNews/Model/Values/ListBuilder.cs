using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DealNews;

/// <summary>Collects the elements of a list: the first few on the stack, more in an array.</summary>
internal ref struct ListBuilder<T>
{
    private First _first;
    private T[]? _rest;
    private int _count;

    public readonly int Count => _count;

    public T this[int index] => _rest is null ? FirstAt(index) : _rest[index];

    public void Add(T item)
    {
        if (_rest is not null)
        {
            AddToRest(item);
        }
        else if (_count < First.Length)
        {
            FirstAt(_count) = item;
        }
        else
        {
            Move();
            _rest![_count] = item;
        }

        _count++;
    }

    /// <summary>Returns the list and clears the builder.</summary>
    public ValueList<T> ToValueList()
    {
        if (_count == 0)
        {
            return default;
        }

        var items = new T[_count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = this[i];
        }

        _rest = null;
        _count = 0;
        return new(items);
    }

    private void AddToRest(T item)
    {
        if (_count == _rest!.Length)
        {
            Array.Resize(ref _rest, _count * 2);
        }

        _rest[_count] = item;
    }

    private void Move()
    {
        _rest = new T[_count * 4];
        for (var i = 0; i < First.Length; i++)
        {
            _rest[i] = FirstAt(i);
        }
    }

    // Does not use a span, because its code would be compiled for each element type at startup.
    [UnscopedRef]
    private ref T FirstAt(int index) => ref Unsafe.Add(ref Unsafe.As<First, T>(ref _first), index);

    [InlineArray(Length)]
    private struct First
    {
        public const int Length = 8;
        private T _item;
    }
}
