using System.Globalization;
using DealNews.Comparison;

namespace DealNews.Cli;

/// <summary>Writes scores as a table, and the most important differences of each document.</summary>
internal sealed class TextComparisonWriter(TextWriter output)
{
    private const int MostDifferences = 20;

    public void Write(IReadOnlyList<ComparedPair> pairs, ComparisonScores scores)
    {
        foreach (var pair in pairs)
        {
            WriteDifferences(pair);
        }

        List<(string Name, MatchScore Score)> rows =
        [
            ("facts", scores.Facts),
            ("amounts", scores.Amounts),
            ("entities", scores.Entities),
            .. scores.ByKind.Select(static kind => (PrintableText.Of(kind.Name), kind.Score)),
        ];
        var width = rows.Max(static row => row.Name.Length);
        output.WriteLine($"{new string(' ', width)}     F1  precision  recall");
        foreach (var (name, score) in rows)
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name.PadRight(width)}  {score.F1:F3}      {score.Precision:F3}   {score.Recall:F3}"
                )
            );
        }

        output.WriteLine();
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{scores.ExactFactCount} of {Count.Of(scores.GoldFactCount, "fact", "facts")} exactly right, "
                    + $"{scores.PredictedFactCount} predicted; macro F1 {scores.MacroF1:F3}"
            )
        );
        output.Flush();
    }

    private void WriteDifferences(ComparedPair pair)
    {
        List<DocumentDifference> scored =
        [
            .. pair.Comparison.Differences.Where(static difference => difference.ValueCount > 0),
        ];
        if (scored.Count == 0)
        {
            return;
        }

        if (pair.Name is { } name)
        {
            output.WriteLine(PrintableText.Of(name));
        }

        foreach (var difference in scored.Take(MostDifferences))
        {
            output.WriteLine($"  {difference}");
        }

        if (scored.Count > MostDifferences)
        {
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"  and {scored.Count - MostDifferences} more")
            );
        }

        output.WriteLine();
    }
}
