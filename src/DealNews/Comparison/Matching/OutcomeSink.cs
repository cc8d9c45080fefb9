namespace DealNews.Comparison;

/// <summary>Receives the results of a comparison.</summary>
internal abstract class OutcomeSink
{
    /// <summary>Whether values that are not scored are also compared.</summary>
    public abstract bool WantsDetails { get; }

    /// <summary>Adds the result for two values, without nested values.</summary>
    public abstract void Add(Outcome outcome, Slot gold, Slot predicted);

    /// <summary>Adds a value that only the gold document has, including nested values.</summary>
    /// <param name="gold">The value.</param>
    /// <param name="lacking">The record of the prediction that lacks it; null for a whole fact or entity.</param>
    public abstract void AddMissing(Slot gold, Slot? lacking);

    /// <summary>Adds a value that only the prediction has, including nested values.</summary>
    /// <param name="predicted">The value.</param>
    /// <param name="lacking">The record of the gold document that lacks it; null for a whole fact or entity.</param>
    public abstract void AddSpurious(Slot predicted, Slot? lacking);
}
