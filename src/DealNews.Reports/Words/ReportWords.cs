using FluentValidation;

namespace DealNews.Reports;

/// <summary>The headings and labels of a report in one language.</summary>
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

    /// <summary>The number of figures in quotes, and the total number.</summary>
    public required Func<int, int, string> FiguresCovered { get; init; }

    public required Func<int, string> More { get; init; }
    public required string Contents { get; init; }
    public required string Relations { get; init; }
    public required string Valuations { get; init; }
    public required string Pledges { get; init; }
    public required string Contradictions { get; init; }
    public required string Entities { get; init; }
    public required string Documents { get; init; }
    public required string Publisher { get; init; }
    public required string Date { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required string Person { get; init; }
    public required string Company { get; init; }
    public required string Project { get; init; }
    public required string Others { get; init; }
    public required string AsTable { get; init; }
    public required string ArticleWithoutTitle { get; init; }
    public required string LogarithmicAxis { get; init; }
    public required string Contradicts { get; init; }
    public required string Earlier { get; init; }

    /// <summary>The relations, in the order of <see cref="RelationKind"/>.</summary>
    public required ValueList<string> RelationKinds { get; init; }
    public required Func<int, string> FactsOfArticles { get; init; }
    public required Func<int, string> EntityCount { get; init; }
    public required Func<int, string> UnreadableCount { get; init; }

    /// <summary>The number of findings, and of the documents that have them.</summary>
    public required Func<int, int, string> CountIn { get; init; }

    /// <summary>The number of entities and of relations in the graph.</summary>
    public required Func<int, int, string> GraphLabel { get; init; }

    /// <summary>The numbers of entities that are shown and omitted.</summary>
    public required Func<int, int, string> MoreEntities { get; init; }
    public required Func<int, string> UndrawnFacts { get; init; }
    public required Func<int, string> OtherCurrencies { get; init; }
    public required Func<int, string> MoreAmounts { get; init; }

    /// <summary>The label of a kind of fact, a member or a term.</summary>
    public required Func<string, string> Term { get; init; }

    public string RelationKindOf(RelationKind kind) => RelationKinds[(int)kind];

    public string KindOf(EntityView entity) =>
        entity.IsPerson ? Person
        : entity.IsProject ? Project
        : Company;

    public string RelationOf(ClaimRelation relation) => relation == ClaimRelation.Superseded ? Earlier : Contradicts;

    public string SeverityOf(Severity severity) =>
        severity switch
        {
            Severity.Error => Error,
            Severity.Warning => Warning,
            _ => Info,
        };

    /// <summary>Returns the words of a language; the English words for other languages.</summary>
    public static ReportWords Of(LanguageTag language) =>
        language.Value.Equals("ko", StringComparison.OrdinalIgnoreCase)
        || language.Value.StartsWith("ko-", StringComparison.OrdinalIgnoreCase)
            ? KoreanWords.Instance
            : EnglishWords.Instance;
}
