namespace DealNews.Json;

/// <summary>
/// Options for reading and writing documents: an application's own kinds of fact, the limits of reading, and the layout
/// of the output. Options are immutable and safe for use by several threads.
/// </summary>
/// <remarks>Create them once and keep them: each instance builds its own lookup of the kinds.</remarks>
public sealed record DealNewsJsonOptions
{
    private readonly FactKinds _kinds = DealNews.FactKinds.None;
    private readonly JsonLimits _limits = JsonLimits.Default;
    private readonly int _maxDegreeOfParallelism = 1;

    /// <summary>
    /// The options that apply when none are given: no kinds of an application, <see cref="JsonLimits.Default"/>,
    /// compact JSON, one thread.
    /// </summary>
    public static DealNewsJsonOptions Default { get; } = new();

    /// <summary>The kinds of fact that the application adds to the format.</summary>
    /// <exception cref="ArgumentNullException">An element is null.</exception>
    /// <exception cref="ArgumentException">Two elements have the same kind or the same record.</exception>
    public ValueList<FactKind> FactKinds
    {
        get => _kinds.All;
        init => _kinds = new(value);
    }

    /// <summary>The limits of reading. By default <see cref="JsonLimits.Default"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public JsonLimits Limits
    {
        get => _limits;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Limits));
            _limits = value;
        }
    }

    /// <summary>
    /// Whether to write indented JSON: every member and element on a separate line, indented by two spaces, with
    /// <c>\n</c> line ends. JSON Lines always have one document per line.
    /// </summary>
    public bool WriteIndented { get; init; }

    /// <summary>
    /// The maximum number of lines to deserialize or inspect at the same time, from 1. With 1, the default, all work
    /// runs on the caller's thread. The order of the results does not change.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get => _maxDegreeOfParallelism;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxDegreeOfParallelism));
            _maxDegreeOfParallelism = value;
        }
    }

    internal FactKinds Kinds => _kinds;

    /// <summary>
    /// Compares all options. Kinds of fact are equal if they are the same instances in the same order.
    /// </summary>
    public bool Equals(DealNewsJsonOptions? other) =>
        other is not null
        && FactKinds.Equals(other.FactKinds)
        && Limits.Equals(other.Limits)
        && WriteIndented == other.WriteIndented
        && MaxDegreeOfParallelism == other.MaxDegreeOfParallelism;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FactKinds, Limits, WriteIndented, MaxDegreeOfParallelism);
}
