using System.Text;
using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <summary>
/// The clauses of a language that say which of two entities buys, sells, lends, supplies, pays or holds.
/// </summary>
internal sealed class SideGrammar
{
    private const int LongestParticle = 12;
    private const int LongestContext = 60;
    private const int LongestBetween = 160;

    // A clause has few names.
    private const int MostBetween = 2;

    private readonly List<SidePattern> _patterns = [];

    /// <summary>Initializes a new instance.</summary>
    /// <param name="gap">The words that may be between the parts of a clause, as a regular expression.</param>
    /// <param name="looseGap">The same, with further names.</param>
    /// <param name="table">
    /// A line for each form: a regular expression with the entities as <c>①</c> and <c>②</c>, <c>~</c> for a gap,
    /// <c>≈</c> for a loose gap and <c>%name%</c> for a set of words; then the roles of the two.
    /// </param>
    /// <param name="words">The sets of words by name.</param>
    public SideGrammar(
        string gap,
        string looseGap,
        (string Name, string Words)[] words,
        (string Clause, EntityRoles First, EntityRoles Second)[] table
    )
    {
        foreach (var (clause, first, second) in table)
        {
            var expression = words
                .Aggregate(
                    clause,
                    (text, set) => text.Replace($"%{set.Name}%", $"(?:{set.Words})", StringComparison.Ordinal)
                )
                .Replace("~", gap, StringComparison.Ordinal)
                .Replace("≈", looseGap, StringComparison.Ordinal);
            _patterns.Add(new(new(expression, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase), first, second));
        }
    }

    /// <summary>The particles after a topic: 은, 는. Null if the language has none.</summary>
    public Regex? TopicParticle { get; init; }

    /// <summary>The particles after a subject: 이, 가.</summary>
    public Regex? SubjectParticle { get; init; }

    /// <summary>Returns the clauses of a sentence.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">The places in it where entities are named.</param>
    public List<SideClause> ClausesOf(string text, CharSpan sentence, IReadOnlyList<Mention> mentions)
    {
        List<SideClause> clauses = [];
        var names = Outer(mentions);
        for (var i = 0; i < names.Count; i++)
        {
            for (var j = i + 1; j < names.Count && j <= i + 1 + MostBetween; j++)
            {
                var length = names[j].Place.Start - names[i].Place.End;
                if (length > LongestBetween)
                {
                    break;
                }

                if (names[i].Names.IsShared || names[j].Names.IsShared || names[i].Entity == names[j].Entity)
                {
                    continue;
                }

                var clause = Clause(text, sentence, names, i, j);
                foreach (var pattern in _patterns)
                {
                    if (pattern.Clause.IsMatch(clause))
                    {
                        clauses.Add(new(names[i], pattern.First, names[j], pattern.Second));
                    }
                }
            }
        }

        return clauses;
    }

    /// <summary>Returns whether a text begins with the particle of a topic or subject.</summary>
    public bool IsTopic(ReadOnlySpan<char> rest)
    {
        var particle = rest[..Math.Min(rest.Length, LongestParticle)].ToString();
        return TopicParticle?.IsMatch(particle) == true || SubjectParticle?.IsMatch(particle) == true;
    }

    // A part of a name within it is no name of its own, and a name of two entities is that of neither.
    private static List<Mention> Outer(IReadOnlyList<Mention> mentions)
    {
        List<Mention> outer = [];
        foreach (var mention in mentions)
        {
            if (outer.Count > 0 && outer[^1].Place.Contains(mention.Place))
            {
                if (outer[^1].Place == mention.Place && outer[^1].Entity != mention.Entity)
                {
                    outer[^1] = mention.IsWhole && !outer[^1].IsWhole ? mention : outer[^1];
                }

                continue;
            }

            if (outer.Count > 0 && outer[^1].Place.End > mention.Place.Start)
            {
                continue;
            }

            outer.Add(mention);
        }

        return outer;
    }

    // The text around two names, with a sign for each name and without the commas of figures.
    private static string Clause(string text, CharSpan sentence, List<Mention> names, int first, int second)
    {
        var clause = new StringBuilder();
        var start = Math.Max(sentence.Start, names[first].Place.Start - LongestContext);
        var end = Math.Min(sentence.End, names[second].Place.End + LongestContext);
        var at = start;
        for (var i = 0; i < names.Count && names[i].Place.Start < end; i++)
        {
            if (names[i].Place.Start < at)
            {
                continue;
            }

            AppendWords(clause, text, at, names[i].Place.Start);
            clause.Append(
                i == first ? '①'
                : i == second ? '②'
                : '@'
            );
            at = names[i].Place.End;
        }

        AppendWords(clause, text, at, end);
        return clause.ToString();
    }

    private static void AppendWords(StringBuilder clause, string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (
                !(
                    text[i] is ',' or '.'
                    && i > 0
                    && i + 1 < text.Length
                    && char.IsAsciiDigit(text[i - 1])
                    && char.IsAsciiDigit(text[i + 1])
                )
            )
            {
                clause.Append(char.IsWhiteSpace(text[i]) ? ' ' : text[i]);
            }
        }
    }
}
