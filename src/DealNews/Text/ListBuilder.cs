using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DealNews;

/// <summary>Collects the elements of a list whose length is not known before: the first few on the stack, more in a lent array.</summary>
internal ref struct ListBuilder<T>
{
    private First _first;
    private T[]? _rest;
    private int _count;

    public readonly int Count => _count;

    [UnscopedRef]
    public readonly ReadOnlySpan<T> Items => _rest is null ? _first[.._count] : _rest.AsSpan(0, _count);

    public void Add(T item)
    {
        if (_rest is not null)
        {
            AddToRest(item);
        }
        else if (_count < First.Length)
        {
            _first[_count] = item;
        }
        else
        {
            Move();
            _rest![_count] = item;
        }

        _count++;
    }

    /// <summary>The list; the builder is empty then.</summary>
    public ValueList<T> ToValueList()
    {
        if (_count == 0)
        {
            return default;
        }

        var items = Items.ToArray();
        Release();
        return new(items);
    }

    /// <summary>Gives back what was lent.</summary>
    public void Release()
    {
        if (_rest is not null)
        {
            ArrayPool<T>.Shared.Return(_rest, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }

        _rest = null;
        _count = 0;
    }

    private void AddToRest(T item)
    {
        if (_count == _rest!.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(_count * 2);
            _rest.CopyTo(larger, 0);
            ArrayPool<T>.Shared.Return(_rest, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
            _rest = larger;
        }

        _rest[_count] = item;
    }

    private void Move()
    {
        _rest = ArrayPool<T>.Shared.Rent(_count * 4);
        ((ReadOnlySpan<T>)_first).CopyTo(_rest);
    }

    [InlineArray(Length)]
    private struct First
    {
        public const int Length = 8;
        private T _item;
    }
}
