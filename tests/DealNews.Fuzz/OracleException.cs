namespace DealNews.Fuzz;

/// <summary>Thrown if a property that must hold for every input does not hold.</summary>
internal sealed class OracleException : Exception
{
    public OracleException() { }

    public OracleException(string message)
        : base(message) { }

    public OracleException(string message, Exception innerException)
        : base(message, innerException) { }

    public static void Require(bool holds, FormattableString violation)
    {
        if (!holds)
        {
            throw new OracleException(FormattableString.Invariant(violation));
        }
    }
}
