namespace DealNews;

/// <summary>
/// The id of a Wikidata item: Q and a number (Q20718). The value keeps any other text unchanged; see <see
/// cref="IsValid"/>.
/// </summary>
[SchemaText("The id of a Wikidata item: Q and a number (Q20718).")]
[TextForm("a Wikidata item id", RuleCode.WikidataIdMalformed, Pattern = "^Q[1-9][0-9]{0,17}$")]
public readonly partial struct WikidataId
{
    private const int LongestNumber = 18;

    internal static TextFault? Check(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != 'Q')
        {
            return new(0, "the letter Q");
        }

        for (var i = 1; i < Math.Max(text.Length, 2); i++)
        {
            if (i >= text.Length || !char.IsAsciiDigit(text[i]) || (i == 1 && text[i] == '0'))
            {
                return new(i, i == 1 ? "a digit from 1 to 9" : "a digit");
            }
        }

        return text.Length > LongestNumber + 1 ? new(LongestNumber + 1, $"the end after {LongestNumber} digits") : null;
    }
}
