namespace DealNews;

/// <summary>The only format of the value types of this library: "G", the canonical text.</summary>
internal static class GeneralFormat
{
    /// <exception cref="FormatException"><paramref name="format"/> is neither empty nor <c>G</c>.</exception>
    internal static void Require(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            throw new FormatException($"The format \"{Excerpt.Of(format)}\" is not supported: expected none or \"G\".");
        }
    }
}
