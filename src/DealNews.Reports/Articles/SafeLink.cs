namespace DealNews.Reports;

/// <summary>Decides which URLs of a document become links.</summary>
internal static class SafeLink
{
    /// <summary>Returns an absolute http or https URL as printed; null for any other text.</summary>
    public static string? Of(string? address) =>
        address is not null
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && address.StartsWith(uri.Scheme, StringComparison.OrdinalIgnoreCase)
        && address.EnumerateRunes().All(static rune => PrintableText.IsPrintable(rune.Value) && rune.Value != ' ')
            ? address
            : null;
}
