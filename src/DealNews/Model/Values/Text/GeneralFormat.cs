namespace DealNews;

/// <summary>The one format that the values of this library have: the general one, canonical text.</summary>
internal static class GeneralFormat
{
    /// <exception cref="FormatException"><paramref name="format"/> is neither empty nor <c>G</c>.</exception>
    internal static void Require(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            throw new FormatException($"The format \"{format}\" is not supported: expected none or \"G\".");
        }
    }
}
