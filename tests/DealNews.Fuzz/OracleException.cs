namespace DealNews.Fuzz;

/// <summary>The library broke a promise on an input.</summary>
internal sealed class OracleException : Exception
{
    public OracleException() { }

    public OracleException(string message)
        : base(message) { }

    public OracleException(string message, Exception innerException)
        : base(message, innerException) { }

    public static void Require(bool holds, FormattableString promise)
    {
        if (!holds)
        {
            throw new OracleException(FormattableString.Invariant(promise));
        }
    }
}
