namespace DealNews.Comparison;

/// <summary>Measures how much two values have in common.</summary>
internal sealed class Likeness : OutcomeSink
{
    private const double HalfCredit = 0.5;

    // Among pairs with equally much in common, fewer differences win.
    private const double LossShare = 0.01;

    private double _credit;
    private double _loss;

    public override bool WantsDetails => false;

    /// <summary>Whether there is no difference.</summary>
    public bool IsPerfect => _loss == 0;

    /// <summary>The weight of the common values.</summary>
    public double Credit => _credit;

    /// <summary>The likeness as a number; larger is more alike.</summary>
    public double Value => _credit - (LossShare * _loss);

    public override void Add(Outcome outcome, Slot gold, Slot predicted)
    {
        var weight = SlotValues.WeightOf(gold.Value);
        var credit = outcome switch
        {
            Outcome.Correct => 1,
            Outcome.Partial => HalfCredit,
            _ => 0,
        };
        _credit += weight * credit;
        _loss += outcome == Outcome.NotScored ? 0 : weight * (1 - credit);
    }

    public override void AddMissing(Slot gold, Slot? lacking) => _loss += gold.Count;

    public override void AddSpurious(Slot predicted, Slot? lacking) => _loss += predicted.Count;
}
