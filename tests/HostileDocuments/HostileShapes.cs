namespace DealNews.Hostile;

/// <summary>
/// The catalogue of hostile documents. A new way to make a document expensive becomes a shape here; the tests and the
/// growth benchmark then cover it.
/// </summary>
internal static partial class HostileShapes
{
    /// <summary>All shapes.</summary>
    public static IReadOnlyList<HostileShape> All { get; } =
    [
        .. Repetition(),
        .. References(),
        .. Amounts(),
        .. Members(),
        .. Texts(),
        .. Faults(),
        .. Evidence(),
        .. Articles(),
        .. Filling(),
    ];
}
