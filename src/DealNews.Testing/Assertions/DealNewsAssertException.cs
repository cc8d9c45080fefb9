namespace DealNews.Testing;

/// <summary>
/// Thrown if an assertion of <see cref="DealNewsAssert"/> fails. In a project of NUnit, MSTest or xunit v2, the
/// assertion throws the exception of that framework instead, with this one as its cause where it can have one.
/// </summary>
public sealed class DealNewsAssertException : Exception, IAssertionException
{
    /// <summary>Initializes an exception without a message.</summary>
    public DealNewsAssertException() { }

    /// <summary>Initializes an exception with a message.</summary>
    /// <param name="message">The expected and the actual value.</param>
    public DealNewsAssertException(string message)
        : base(message) { }

    /// <summary>Initializes an exception with a message and a cause.</summary>
    /// <param name="message">The expected and the actual value.</param>
    /// <param name="innerException">The cause.</param>
    public DealNewsAssertException(string message, Exception innerException)
        : base(message, innerException) { }
}
