using System.Buffers;
using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <summary>
/// The words of one language for the comparison of facts with evidence, other than words for figures.
/// </summary>
internal sealed partial class ClaimWords
{
    private static readonly ClaimWords s_none = new();

    /// <summary>The words before the earlier value of a change: from.</summary>
    public string[] EarlierBefore { get; init; } = [];

    /// <summary>The words after the earlier value of a change: 에서.</summary>
    public string[] EarlierAfter { get; init; } = [];

    /// <summary>The words of a rise.</summary>
    public SearchValues<string> Rises { get; init; } = SearchValues.Create([], StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a fall.</summary>
    public SearchValues<string> Falls { get; init; } = SearchValues.Create([], StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a value that stays as it is.</summary>
    public SearchValues<string> Steady { get; init; } = SearchValues.Create([], StringComparison.OrdinalIgnoreCase);

    /// <summary>The words for a multiple, with its value: doubled.</summary>
    public (string Word, decimal Factor)[] Factors { get; init; } = [];

    /// <summary>The names of the weekdays, from Sunday.</summary>
    public string[] Weekdays { get; init; } = [];

    /// <summary>The small numbers in words, from one.</summary>
    public string[] Numerals { get; init; } = [];

    /// <summary>The words that replace the names of companies and people: 두 회사, they.</summary>
    public SearchValues<string> Anaphors { get; init; } = SearchValues.Create([], StringComparison.OrdinalIgnoreCase);

    /// <summary>A clause that says that a deal does not take place; null if it is not known.</summary>
    public Regex? Denial { get; init; }

    /// <summary>The words before a part of a sentence that negate or condition it: "did not", "denied that".</summary>
    public Regex? CutBefore { get; init; }

    /// <summary>The words after a part of a sentence that negate or condition it: "if", 않는다.</summary>
    public Regex? CutAfter { get; init; }

    /// <summary>A clause that says that a deal is only possible: "may buy", "is in talks to buy".</summary>
    public Regex? Tentative { get; init; }

    /// <summary>The words by which a deal is binding or done: "agreed", "has bought".</summary>
    public Regex? Settled { get; init; }

    /// <summary>A clause that says that a deal is done: "completed the purchase".</summary>
    public Regex? Completed { get; init; }

    /// <summary>The words for the terms of vocabularies.</summary>
    public TermWords Terms { get; init; } = new();

    /// <summary>A clause that says that the plan of a deal was given up.</summary>
    public Regex? Abandoned { get; init; }

    /// <summary>The words that make the subject of a sentence the source of its content: expects, 밝혔다.</summary>
    public SearchValues<string> Sources { get; init; } = SearchValues.Create([], StringComparison.OrdinalIgnoreCase);

    /// <summary>The words before a weekday of another week: next, last.</summary>
    public SearchValues<string> OtherWeek { get; init; } = SearchValues.Create([], StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a negation or denial.</summary>
    public SearchValues<string> Negations { get; init; } = SearchValues.Create([], StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The expressions of a rank. The group "n" is a number in digits or a word of <see cref="Ordinals"/>.
    /// </summary>
    public Regex? Rank { get; init; }

    /// <summary>The words for ranks, with their values. A rank without a number is the first.</summary>
    public Dictionary<string, int> Ordinals { get; init; } = [];

    /// <summary>The words that mark the two sides of a deal; null if they are not known.</summary>
    public SideGrammar? Sides { get; init; }

    /// <summary>Returns the words of a language; there are none for an unknown one.</summary>
    public static ClaimWords Of(string language) =>
        language switch
        {
            "en" => English,
            "ko" => Korean,
            "ja" => Japanese,
            "zh" => Chinese,
            _ => s_none,
        };

    /// <summary>Returns the days of the week that texts name, 0 for Sunday.</summary>
    public List<int> DaysIn(IEnumerable<string> texts) =>
        [
            .. texts
                .SelectMany(text =>
                    Enumerable
                        .Range(0, Weekdays.Length)
                        .Where(day => text.Contains(Weekdays[day], StringComparison.OrdinalIgnoreCase))
                )
                .Distinct(),
        ];

    /// <summary>Returns the ranks that a text gives.</summary>
    public IEnumerable<int> RanksIn(string text)
    {
        if (Rank is null)
        {
            yield break;
        }

        foreach (Match match in Rank.Matches(text))
        {
            var number = match.Groups["n"].Value;
            if (number.Length == 0)
            {
                yield return 1;
            }
            else if (Ordinals.TryGetValue(number.ToLowerInvariant(), out var ordinal))
            {
                yield return ordinal;
            }
            else if (int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var value))
            {
                yield return value;
            }
        }
    }

    private static SearchValues<string> Words(string words) =>
        SearchValues.Create(words.Split('|'), StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, int> Numbered(string words) =>
        words.Split('|').Select((word, i) => (word, i)).ToDictionary(pair => pair.word, pair => pair.i + 1);
}
