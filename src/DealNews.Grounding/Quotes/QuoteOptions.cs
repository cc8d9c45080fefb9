using System.Runtime.CompilerServices;

namespace DealNews.Grounding;

/// <summary>Options of the search for quotes. Immutable.</summary>
public sealed record QuoteOptions
{
    /// <summary>The default options.</summary>
    public static QuoteOptions Default { get; } = new();

    /// <summary>
    /// The maximum number of characters of a prefix or suffix, next to the quote, that are compared with the text.
    /// The default is 256.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxContextLength
    {
        get;
        init => field = NotNegative(value);
    } = 256;

    /// <summary>
    /// The maximum number of occurrences that a <see cref="QuoteMatch"/> lists, at least 1. The default is 100.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxCandidates
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100;

    /// <summary>
    /// The maximum length of a quote in code points. <see cref="GroundingVerifier"/> reports longer quotes. The default
    /// is 300.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxQuoteLength
    {
        get;
        init => field = NotNegative(value);
    } = 300;

    private static int NotNegative(int value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }
}
