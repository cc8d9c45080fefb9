namespace DealNews;

/// <summary>Creates lists that are equal by value.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements, in their order.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list of the elements of a sequence, in their order.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new([.. items]);
    }
}
