using System.Text.Json;
using DealNews.Comparison;

namespace DealNews.Cli;

/// <summary>Writes scores and all differences as JSON.</summary>
internal sealed class JsonComparisonWriter(Stream output)
{
    public void Write(IReadOnlyList<ComparedPair> pairs, ComparisonScores scores)
    {
        using var json = StreamedJson.Open(output);
        json.WriteStartObject();
        json.WriteNumber("documents", pairs.Count);
        Write(json, "facts", scores.Facts);
        json.WriteNumber("macroF1", scores.MacroF1);
        Write(json, "amounts", scores.Amounts);
        Write(json, "entities", scores.Entities);
        json.WriteNumber("goldFacts", scores.GoldFactCount);
        json.WriteNumber("predictedFacts", scores.PredictedFactCount);
        json.WriteNumber("matchedFacts", scores.MatchedFactCount);
        json.WriteNumber("exactFacts", scores.ExactFactCount);
        Write(json, "byKind", scores.ByKind);
        Write(json, "byMember", scores.ByMember);
        json.WriteStartArray("differences");
        foreach (var pair in pairs)
        {
            foreach (var difference in pair.Comparison.Differences)
            {
                Write(json, pair.Name, difference);
                json.FlushSome();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Close(output);
    }

    private static void Write(Utf8JsonWriter json, string name, ValueList<NamedScore> scores)
    {
        json.WriteStartObject(name);
        foreach (var each in scores)
        {
            Write(json, each.Name, each.Score);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, MatchScore score)
    {
        json.WriteStartObject(name);
        json.WriteNumber("f1", score.F1);
        json.WriteNumber("precision", score.Precision);
        json.WriteNumber("recall", score.Recall);
        json.WriteNumber("correct", score.Correct);
        json.WriteNumber("partial", score.Partial);
        json.WriteNumber("incorrect", score.Incorrect);
        json.WriteNumber("missing", score.Missing);
        json.WriteNumber("spurious", score.Spurious);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string? document, DocumentDifference difference)
    {
        json.WriteStartObject();
        json.WriteOptional("document", document);
        json.WriteString("kind", NameOf(difference.Kind));
        json.WriteString("member", difference.Member);
        json.WriteOptional("goldPointer", difference.GoldPointer);
        json.WriteOptional("predictedPointer", difference.PredictedPointer);
        json.WriteOptional("gold", difference.Gold);
        json.WriteOptional("predicted", difference.Predicted);
        json.WriteNumber("values", difference.ValueCount);
        json.WriteEndObject();
    }

    private static string NameOf(DifferenceKind kind) =>
        kind switch
        {
            DifferenceKind.Partial => "partial",
            DifferenceKind.Missing => "missing",
            DifferenceKind.Spurious => "spurious",
            _ => "incorrect",
        };
}
