namespace DealNews;

/// <summary>The figures of an amount or a percentage: one of each kind at most. Nearly all have one, which takes no more room than it needs.</summary>
internal readonly struct Figures<T> : IEquatable<Figures<T>>
    where T : struct, IEquatable<T>
{
    private const int Kinds = (int)FigureKind.ExclusiveMaximum;

    // By kind; null unless there are several.
    private readonly T?[]? _several;
    private readonly T _only;
    private readonly FigureKind _kind;

    private Figures(FigureKind kind, T only) => (_kind, _only) = (kind, only);

    private Figures(T?[] several) => _several = several;

    public T? this[FigureKind kind] => _several is not null ? _several[(int)kind - 1] : kind == _kind ? _only : null;

    /// <summary>The figure, where there is one alone.</summary>
    public bool IsOne(out FigureKind kind, out T only)
    {
        (kind, only) = (_kind, _only);
        return kind != FigureKind.None;
    }

    public Figures<T> With(FigureKind kind, T? value)
    {
        if (_several is null && (_kind == FigureKind.None || _kind == kind))
        {
            return value is { } only ? new(kind, only) : default;
        }

        return _several is null && value is null ? this : WithSeveral(kind, value);
    }

    public bool Equals(Figures<T> other) =>
        _several is null
            ? other._several is null && _kind == other._kind && _only.Equals(other._only)
            : other._several is not null && ((ReadOnlySpan<T?>)_several).SequenceEqual(other._several);

    public override bool Equals(object? obj) => obj is Figures<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_kind);
        hash.Add(_only);
        foreach (var figure in _several ?? [])
        {
            hash.Add(figure);
        }

        return hash.ToHashCode();
    }

    // A record that was copied shares them with the other.
    private Figures<T> WithSeveral(FigureKind kind, T? value)
    {
        var several = new T?[Kinds];
        var count = 0;
        var last = FigureKind.None;
        for (var each = FigureKind.Exact; each <= FigureKind.ExclusiveMaximum; each++)
        {
            var figure = each == kind ? value : this[each];
            several[(int)each - 1] = figure;
            if (figure is not null)
            {
                count++;
                last = each;
            }
        }

        return count == 1 ? new(last, several[(int)last - 1]!.Value) : new(several);
    }
}
