namespace DealNews;

/// <summary>The figures of an amount or a percentage: one in each role at most. Nearly all have one, which takes no more room than it needs.</summary>
internal readonly struct ReportedFigures<T> : IEquatable<ReportedFigures<T>>
    where T : struct, IEquatable<T>
{
    private const int Roles = (int)FigureRole.ExclusiveMaximum;

    // By role; null unless there are several.
    private readonly T?[]? _several;
    private readonly T _only;
    private readonly FigureRole _role;

    private ReportedFigures(FigureRole role, T only) => (_role, _only) = (role, only);

    private ReportedFigures(T?[] several) => _several = several;

    public T? this[FigureRole role] => _several is not null ? _several[(int)role - 1] : role == _role ? _only : null;

    /// <summary>The figure, where there is one alone.</summary>
    public bool IsOne(out FigureRole role, out T only)
    {
        (role, only) = (_role, _only);
        return role != FigureRole.None;
    }

    public ReportedFigures<T> With(FigureRole role, T? value)
    {
        if (_several is null && (_role == FigureRole.None || _role == role))
        {
            return value is { } only ? new(role, only) : default;
        }

        return _several is null && value is null ? this : WithSeveral(role, value);
    }

    public bool Equals(ReportedFigures<T> other) =>
        _several is null
            ? other._several is null && _role == other._role && _only.Equals(other._only)
            : other._several is not null && ((ReadOnlySpan<T?>)_several).SequenceEqual(other._several);

    public override bool Equals(object? obj) => obj is ReportedFigures<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_role);
        hash.Add(_only);
        foreach (var figure in _several ?? [])
        {
            hash.Add(figure);
        }

        return hash.ToHashCode();
    }

    // A record that was copied shares them with the other.
    private ReportedFigures<T> WithSeveral(FigureRole role, T? value)
    {
        var several = new T?[Roles];
        var count = 0;
        var last = FigureRole.None;
        for (var each = FigureRole.Exact; each <= FigureRole.ExclusiveMaximum; each++)
        {
            var figure = each == role ? value : this[each];
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
