using FluentValidation;

namespace DealNews.Reports;

/// <summary>The words of a report that are not those of a document, in one language.</summary>
internal sealed record ReportWords
{
    /// <summary>The language tag of the page.</summary>
    public required string Language { get; init; }

    /// <summary>The compact format of amounts.</summary>
    public required string AmountFormat { get; init; }

    public required string SkipToFacts { get; init; }
    public required string Article { get; init; }
    public required string Facts { get; init; }
    public required string Fact { get; init; }
    public required string FactsOfAnArticle { get; init; }
    public required string NoFacts { get; init; }
    public required string Quotes { get; init; }
    public required string QuoteNotFound { get; init; }
    public required string QuoteAmbiguous { get; init; }
    public required string Findings { get; init; }
    public required string FindingsOfDocument { get; init; }
    public required string Denied { get; init; }
    public required string Note { get; init; }
    public required string NotCovered { get; init; }
    public required string UncoveredHelp { get; init; }
    public required string LogarithmicScale { get; init; }
    public required string Source { get; init; }
    public required string Error { get; init; }
    public required string Warning { get; init; }
    public required string Info { get; init; }
    public required Func<int, string> FactCount { get; init; }
    public required Func<int, string> FindingCount { get; init; }

    /// <summary>The share of the text in quotes, in percent.</summary>
    public required Func<int, string> TextCovered { get; init; }

    /// <summary>The number of figures in quotes, and of all.</summary>
    public required Func<int, int, string> FiguresCovered { get; init; }

    public required Func<int, string> More { get; init; }

    /// <summary>The label of a kind of fact, a member or a term.</summary>
    public required Func<string, string> Term { get; init; }

    public string SeverityOf(Severity severity) =>
        severity switch
        {
            Severity.Error => Error,
            Severity.Warning => Warning,
            _ => Info,
        };

    /// <summary>Returns the words of a language; English if there are none.</summary>
    public static ReportWords Of(LanguageTag language) =>
        language.Value.Equals("ko", StringComparison.OrdinalIgnoreCase)
        || language.Value.StartsWith("ko-", StringComparison.OrdinalIgnoreCase)
            ? KoreanWords.Instance
            : EnglishWords.Instance;
}
