namespace DealNews;

/// <summary>
/// A ticker with its market: the Market Identifier Code (ISO 10383) of four letters or digits, a colon and the symbol
/// on that market (XKRX:005930). The value keeps any other text unchanged; see <see cref="IsValid"/>.
/// </summary>
[SchemaText(
    "A ticker with its market: the Market Identifier Code (ISO 10383) of four letters or digits, a colon and the "
        + "symbol on that market (XKRX:005930)."
)]
[TextForm(
    "a ticker",
    RuleCode.TickerMalformed,
    Pattern = "^[0-9A-Z]{4}:[0-9A-Za-z./+_*&^=$-]([0-9A-Za-z./+_*&^=$ -]{0,18}[0-9A-Za-z./+_*&^=$-])?$"
)]
[NotCompared(NotComparedReason.LookedUp)]
public readonly partial struct Ticker
{
    private const int MarketLength = 4;
    private const int LongestSymbol = 20;

    /// <summary>The market's code (ISO 10383); empty if the text is not a ticker.</summary>
    public string Market => IsValid ? Value[..MarketLength] : "";

    /// <summary>The symbol on the market; empty if the text is not a ticker.</summary>
    public string Symbol => IsValid ? Value[(MarketLength + 1)..] : "";

    internal static TextFault? Check(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < MarketLength; i++)
        {
            if (i >= text.Length || !(char.IsAsciiLetterUpper(text[i]) || char.IsAsciiDigit(text[i])))
            {
                return new(i, "a market code of four letters from A to Z or digits (ISO 10383)");
            }
        }

        if (text.Length <= MarketLength || text[MarketLength] != ':')
        {
            return new(MarketLength, "a colon after the market code");
        }

        for (var i = MarketLength + 1; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]) && !"./-+_*&^=$ ".Contains(text[i], StringComparison.Ordinal))
            {
                return new(i, "a letter, a digit or one of ./-+_*&^=$ in the symbol");
            }
        }

        return (text.Length - MarketLength - 1) switch
        {
            0 => new(text.Length, "a symbol after the colon"),
            > LongestSymbol => new(
                MarketLength + 1 + LongestSymbol,
                $"the end after {LongestSymbol} characters of symbol"
            ),
            _ => text[^1] == ' ' || text[MarketLength + 1] == ' '
                ? new(MarketLength + 1, "a symbol without space around it")
                : null,
        };
    }
}
