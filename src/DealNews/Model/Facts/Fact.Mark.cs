namespace DealNews;

public abstract partial record Fact
{
    /// <summary>
    /// A cheap hash of the kind and the required texts. Facts with equal content have the same hash; other facts rarely
    /// do.
    /// </summary>
    internal virtual int Mark => MarkOf(Kind, 0);

    private protected static int MarkOf(string? text, int place) =>
        string.IsNullOrEmpty(text)
            ? 0
            : unchecked(
                ((text.Length * 8191) + (text[0] * 131) + (text[^1] * 31) + text[text.Length / 2])
                * ((place * 65536) + 257)
            );
}
