using FluentValidation;

namespace DealNews.Cli;

/// <summary>Counts documents, facts and findings.</summary>
internal sealed class CheckTally
{
    private readonly SortedDictionary<string, long> _facts = new(StringComparer.Ordinal);

    public long Documents { get; private set; }

    public long Errors { get; private set; }

    public long Warnings { get; private set; }

    public long Information { get; private set; }

    /// <summary>The number of facts by kind; unknown kinds count as one.</summary>
    public IReadOnlyDictionary<string, long> Facts => _facts;

    public void Add(CheckedDocument document)
    {
        Documents++;
        foreach (var fact in document.Facts)
        {
            // Input can have any number of unknown kinds, so counting each would use unbounded memory.
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
