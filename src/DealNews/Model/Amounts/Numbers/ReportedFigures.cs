using System.Runtime.CompilerServices;

namespace DealNews;

/// <summary>
/// The figures of an amount or a percentage, at most one per role. A single figure, the usual case, needs no array.
/// </summary>
internal struct ReportedFigures<T> : IEquatable<ReportedFigures<T>>
    where T : struct, IEquatable<T>
{
    private const int Roles = (int)FigureRole.ExclusiveMaximum;

    // Indexed by role; null unless there are several figures.
    private T?[]? _several;
    private T _only;
    private FigureRole _role;

    public readonly T? this[FigureRole role] =>
        _several is not null ? _several[(int)role - 1]
        : role == _role ? _only
        : null;

    /// <summary>Gets the figure, if it is the only one.</summary>
    public readonly bool IsOne(out FigureRole role, out T only)
    {
        (role, only) = (_role, _only);
        return role != FigureRole.None;
    }

    /// <summary>Sets a figure. For initializers only: a record is immutable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(FigureRole role, T? value)
    {
        // Fast path: most figures that an initializer sets are null.
        if (value is not null || _several is not null || _role == role)
        {
            Change(role, value);
        }
    }

    public readonly bool Equals(ReportedFigures<T> other) =>
        _several is null
            ? other._several is null && _role == other._role && _only.Equals(other._only)
            : other._several is not null && ((ReadOnlySpan<T?>)_several).SequenceEqual(other._several);

    public override readonly bool Equals(object? obj) => obj is ReportedFigures<T> other && Equals(other);

    public override readonly int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_role);
        hash.Add(DecimalHash.OfFigure(_only));
        foreach (var figure in _several ?? [])
        {
            hash.Add(figure is { } known ? DecimalHash.OfFigure(known) : 0);
        }

        return hash.ToHashCode();
    }

    private void Change(FigureRole role, T? value)
    {
        if (_several is null && (_role == FigureRole.None || _role == role))
        {
            _role = value is null ? FigureRole.None : role;
            _only = value.GetValueOrDefault();
            return;
        }

        // A copy of the record shares the old array.
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

        (_several, _role, _only) =
            count == 1 ? (null, last, several[(int)last - 1]!.Value) : (several, FigureRole.None, default(T));
    }
}
