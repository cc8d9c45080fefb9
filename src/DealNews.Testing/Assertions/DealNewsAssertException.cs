namespace DealNews.Testing;

/// <summary>
/// Thrown if an assertion of <see cref="DealNewsAssert"/> fails. In a project of NUnit, MSTest or xunit v2, the
/// assertion throws the exception of that framework instead, with this exception as the inner exception if possible.
/// </summary>
public sealed class DealNewsAssertException : Exception, IAssertionException
{
    /// <summary>Initializes an exception without a message.</summary>
    public DealNewsAssertException() { }

    /// <summary>Initializes an exception with a message.</summary>
    /// <param name="message">The expected and the actual value.</param>
    public DealNewsAssertException(string message)
        : base(message) { }

    /// <summary>Initializes an exception with a message and an inner exception.</summary>
    /// <param name="message">The expected and the actual value.</param>
    /// <param name="innerException">The inner exception.</param>
    public DealNewsAssertException(string message, Exception innerException)
        : base(message, innerException) { }
}
