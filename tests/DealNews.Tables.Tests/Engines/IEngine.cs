namespace DealNews.Tables.Tests;

/// <summary>An engine that runs SQL for a test.</summary>
internal interface IEngine : IDisposable
{
    /// <summary>Runs statements.</summary>
    void Execute(string sql);

    /// <summary>Returns the rows of a query as text, cells separated by "|"; null is empty.</summary>
    IReadOnlyList<string> Rows(string sql);
}
