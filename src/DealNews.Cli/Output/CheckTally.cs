using FluentValidation;

namespace DealNews.Cli;

/// <summary>What was checked and found so far, in numbers.</summary>
internal sealed class CheckTally
{
    private readonly SortedDictionary<string, long> _facts = new(StringComparer.Ordinal);

    public long Documents { get; private set; }

    public long Errors { get; private set; }

    public long Warnings { get; private set; }

    public long Information { get; private set; }

    /// <summary>How many facts of each kind could be read; those of kinds that are not known are counted as one kind.</summary>
    public IReadOnlyDictionary<string, long> Facts => _facts;

    public void Add(CheckedDocument document)
    {
        Documents++;
        foreach (var fact in document.Facts)
        {
            // There may be a million unknown kinds, and the tally must not grow with the input.
            var kind = fact is UnknownFact ? "(unknown kind)" : fact.Kind;
            _facts[kind] = _facts.GetValueOrDefault(kind) + 1;
        }

        foreach (var finding in document.Findings)
        {
            Errors += finding.Severity == Severity.Error ? 1 : 0;
            Warnings += finding.Severity == Severity.Warning ? 1 : 0;
            Information += finding.Severity == Severity.Info ? 1 : 0;
        }
    }
}
