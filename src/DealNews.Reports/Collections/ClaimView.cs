namespace DealNews.Reports;

/// <summary>Statements of several facts that do not agree.</summary>
/// <param name="Statements">The statements, the latest first.</param>
/// <param name="More">The number of further statements.</param>
/// <param name="IsSuperseded">Whether a later article may have corrected all other values.</param>
internal sealed record ClaimView(ValueList<StatementView> Statements, int More, bool IsSuperseded);
