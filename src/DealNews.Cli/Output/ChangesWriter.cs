using System.Globalization;
using DealNews.Comparison;

namespace DealNews.Cli;

/// <summary>Writes the changes of documents as text: one line per change, below its fact or entity.</summary>
internal sealed class ChangesWriter(TextWriter output)
{
    /// <summary>Whether there was a change.</summary>
    public bool HasChanges { get; private set; }

    /// <summary>Writes the changes of one document.</summary>
    public void Write(DocumentPair pair, ValueList<DocumentDifference> changes)
    {
        if (changes.IsEmpty && pair.First is not null && pair.Second is not null)
        {
            return;
        }

        HasChanges = true;
        if (pair.Name is { } name)
        {
            var state =
                pair.First is null ? " (added)"
                : pair.Second is null ? " (removed)"
                : "";
            output.WriteLine(PrintableText.Of(name + state));
        }

        foreach (var part in changes.GroupBy(RootOf, StringComparer.Ordinal))
        {
            WritePart(pair, [.. part]);
        }
    }

    /// <summary>Writes a message if there was no change.</summary>
    public void End(bool isComplete)
    {
        if (!HasChanges && isComplete)
        {
            output.WriteLine("no changes");
        }

        output.Flush();
    }

    private void WritePart(DocumentPair pair, IReadOnlyList<DocumentDifference> changes)
    {
        var first = changes[0];
        if (first.IsWholeRecord)
        {
            output.WriteLine(
                PrintableText.Of(
                    first.Kind == DifferenceKind.Missing
                        ? $"removed {TitleOf(pair.FirstOrEmpty, first.GoldPointer!)}: {first.Gold}"
                        : $"added {TitleOf(pair.SecondOrEmpty, first.PredictedPointer!)}: {first.Predicted}"
                )
            );
            return;
        }

        output.WriteLine(
            PrintableText.Of(
                $"changed {(
                    first.PredictedPointer is { } newer
                        ? TitleOf(pair.SecondOrEmpty, newer)
                        : TitleOf(pair.FirstOrEmpty, first.GoldPointer!)
                )}:"
            )
        );
        foreach (var change in changes)
        {
            output.WriteLine($"  {PrintableText.Of(Describe(change))}");
        }
    }

    private static string Describe(DocumentDifference change)
    {
        var member = string.Join('.', change.Member.Split('/').Skip(1));
        return change.Kind switch
        {
            DifferenceKind.Missing => $"{member} removed: {change.Gold}",
            DifferenceKind.Spurious => $"{member} added: {change.Predicted}",
            _ => $"{member}: {change.Gold} -> {change.Predicted}",
        };
    }

    // The fact, the entity or the document of a change. An added or removed part has a pointer in only one version.
    private static string RootOf(DocumentDifference change) =>
        change.GoldPointer is { } pointer ? $"old{PartOf(pointer)}" : $"new{PartOf(change.PredictedPointer!)}";

    private static string PartOf(string pointer) =>
        pointer.Split('/') is ["", "facts" or "companies" or "people" or "projects", var index, ..]
            ? $"/{pointer.Split('/')[1]}/{index}"
            : "";

    private static string TitleOf(ArticleFacts document, string pointer)
    {
        var part = PartOf(pointer);
        if (part.Length == 0)
        {
            return "the document";
        }

        var index = int.Parse(part.Split('/')[2], CultureInfo.InvariantCulture);
        var (kind, id) = part.Split('/')[1] switch
        {
            "companies" => ("company", document.Companies[index].Id.Value),
            "people" => ("person", document.People[index].Id.Value),
            "projects" => ("project", document.Projects[index].Id.Value),
            _ => (document.Facts[index].Kind, document.Facts[index].Id?.Value),
        };
        return id is null ? $"{kind} ({part})" : $"{kind} {id} ({part})";
    }
}
