namespace DealNews.Comparison;

/// <summary>Receives the results of a comparison.</summary>
internal abstract class OutcomeSink
{
    /// <summary>Whether values that are not scored are compared, too.</summary>
    public abstract bool WantsDetails { get; }

    /// <summary>Adds the result for two values, without the values in them.</summary>
    public abstract void Add(Outcome outcome, Slot gold, Slot predicted);

    /// <summary>Adds a value that only the gold document has, with the values in it.</summary>
    public abstract void AddMissing(Slot gold);

    /// <summary>Adds a value that only the prediction has, with the values in it.</summary>
    public abstract void AddSpurious(Slot predicted);
}
