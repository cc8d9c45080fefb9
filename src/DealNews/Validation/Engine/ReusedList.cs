namespace DealNews.Validation;

/// <summary>A list whose array is reused for the next document of the thread.</summary>
internal sealed class ReusedList<T>
{
    private const int FirstSize = 64;
    private const int MostKept = 4096;

    private T[] _items = new T[FirstSize];

    public int Count { get; private set; }

    public Span<T> Items => _items.AsSpan(0, Count);

    public ref T this[int index] => ref _items[index];

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    /// <summary>Removes all items and the references that they have.</summary>
    public void Clear()
    {
        if (_items.Length > MostKept)
        {
            _items = new T[FirstSize];
        }
        else
        {
            Array.Clear(_items, 0, Count);
        }

        Count = 0;
    }
}
