using System.Globalization;
using System.Text;

namespace DealNews.Reports;

/// <summary>The English words of a report.</summary>
internal static class EnglishWords
{
    public static ReportWords Instance { get; } =
        new()
        {
            Language = "en",
            AmountFormat = "en",
            SkipToFacts = "Skip to the facts",
            Article = "Article",
            Facts = "Facts",
            Fact = "Fact",
            FactsOfAnArticle = "Facts of an article",
            NoFacts = "The document has no facts.",
            Quotes = "Quotes",
            QuoteNotFound = "The article does not have this quote.",
            QuoteAmbiguous = "The article has this quote in several places.",
            Findings = "Findings",
            FindingsOfDocument = "Findings about the document",
            Denied = "denied",
            Note = "Note",
            NotCovered = "Figures that no fact quotes",
            UncoveredHelp = "No fact quotes this figure",
            LogarithmicScale = "logarithmic",
            Source = "According to",
            FactCount = static count => Count(count, "fact"),
            FindingCount = static count => Count(count, "finding"),
            Contents = "Contents",
            Relations = "Relations",
            Valuations = "Valuations",
            Pledges = "Pledges",
            Contradictions = "Contradictions between articles",
            Entities = "Companies, people and projects",
            Documents = "Documents",
            Publisher = "Publisher",
            Date = "Date",
            Name = "Name",
            Kind = "Kind",
            Person = "person",
            Company = "company",
            Project = "project",
            Others = "others",
            AsTable = "As a table",
            ArticleWithoutTitle = "Article without a title",
            LogarithmicAxis = "The scale is logarithmic.",
            Contradicts = "contradicts",
            Earlier = "earlier",
            RelationKinds =
            [
                "invests in",
                "buys",
                "holds",
                "lends to",
                "merges with",
                "meets",
                "works with",
                "other deals with",
            ],
            FactsOfArticles = static count => $"Facts of {Count(count, "article")}",
            EntityCount = static count =>
                string.Create(CultureInfo.InvariantCulture, $"{count:N0} companies, people and projects"),
            UnreadableCount = static count => $"{Count(count, "document")} with parts that cannot be read",
            CountIn = static (count, documents) => $"{Count(count, "finding")} in {Count(documents, "document")}",
            GraphLabel = static (entities, relations) =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A graph of {entities} companies, people and projects with {Count(relations, "relation")}; "
                        + $"the table below lists them."
                ),
            MoreEntities = static (shown, more) =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The {shown} with the strongest relations; {more:N0} more are not shown."
                ),
            UndrawnFacts = static count => $"{Count(count, "fact")} with more than 20 parties not shown.",
            OtherCurrencies = static count => $"{Count(count, "amount")} in other currencies not shown.",
            MoreAmounts = static count => $"{Count(count, "smaller amount")} not shown.",
            Error = "Error",
            Warning = "Warning",
            Info = "Information",
            TextCovered = static percent =>
                string.Create(CultureInfo.InvariantCulture, $"{percent} % of the text is quoted"),
            FiguresCovered = static (covered, all) =>
                string.Create(CultureInfo.InvariantCulture, $"{covered} of {Count(all, "figure")} are quoted"),
            More = static count => string.Create(CultureInfo.InvariantCulture, $"{count:N0} more"),
            Term = Separate,
        };

    /// <summary>Returns a number and its noun.</summary>
    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    // "investmentPledge" becomes "investment pledge".
    private static string Separate(string term)
    {
        var words = new StringBuilder(term.Length + 4);
        for (var i = 0; i < term.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(term[i]) && char.IsAsciiLetterLower(term[i - 1]))
            {
                words.Append(' ').Append(char.ToLowerInvariant(term[i]));
            }
            else
            {
                words.Append(term[i]);
            }
        }

        return words.ToString();
    }
}
