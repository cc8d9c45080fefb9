using System.Globalization;
using System.Numerics;

namespace DealNews.Comparison;

/// <summary>
/// The numbers of values of a prediction that agree with the gold document or differ from it. As in the Message
/// Understanding Conferences (MUC), a partly correct value counts half.
/// </summary>
public readonly record struct MatchScore : IAdditionOperators<MatchScore, MatchScore, MatchScore>
{
    private const double HalfCredit = 0.5;

    /// <summary>The number of values that agree.</summary>
    public int Correct { get; init; }

    /// <summary>The number of values that agree partly (<see cref="DifferenceKind.Partial"/>).</summary>
    public int Partial { get; init; }

    /// <summary>The number of values that differ.</summary>
    public int Incorrect { get; init; }

    /// <summary>The number of values that only the gold document has.</summary>
    public int Missing { get; init; }

    /// <summary>The number of values that only the prediction has.</summary>
    public int Spurious { get; init; }

    /// <summary>
    /// The share of the predicted values that are correct, from 0 to 1; 1 if nothing is predicted and nothing expected.
    /// </summary>
    public double Precision => Share(Spurious, Missing);

    /// <summary>
    /// The share of the gold values that are found, from 0 to 1; 1 if nothing is expected and nothing predicted.
    /// </summary>
    public double Recall => Share(Missing, Spurious);

    /// <summary>The harmonic mean of precision and recall, from 0 to 1; 1 if both documents have no values.</summary>
    public double F1
    {
        get
        {
            var values = (2L * ((long)Correct + Partial + Incorrect)) + Missing + Spurious;
            return values == 0 ? 1 : 2 * Credit / values;
        }
    }

    private double Credit => Correct + (HalfCredit * Partial);

    /// <summary>Adds two scores.</summary>
    public static MatchScore operator +(MatchScore left, MatchScore right) => left.Add(right);

    /// <summary>Adds a score.</summary>
    /// <param name="other">The other score.</param>
    public MatchScore Add(MatchScore other) =>
        new()
        {
            Correct = Correct + other.Correct,
            Partial = Partial + other.Partial,
            Incorrect = Incorrect + other.Incorrect,
            Missing = Missing + other.Missing,
            Spurious = Spurious + other.Spurious,
        };

    /// <summary>Returns precision, recall and F1, for example <c>precision 0.950, recall 0.900, F1 0.924</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"precision {Precision:F3}, recall {Recall:F3}, F1 {F1:F3}");

    internal int Errors => Partial + Incorrect + Missing + Spurious;

    // Avoids a division by zero: perfect if the other side has no values either, otherwise zero.
    private double Share(int unmatched, int opposite)
    {
        var values = (long)Correct + Partial + Incorrect + unmatched;
        return values > 0 ? Credit / values
            : opposite == 0 ? 1
            : 0;
    }
}
