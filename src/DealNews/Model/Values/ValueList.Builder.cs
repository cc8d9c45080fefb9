namespace DealNews;

/// <summary>Creates lists that are equal by value.</summary>
public static class ValueList
{
    /// <summary>Creates a list of the elements, in their order.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>Creates a list of the elements of a sequence, in their order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new([.. items]);
    }
}
