namespace DealNews.Testing;

/// <summary>
/// Thrown if an assertion of <see cref="DealNewsAssert"/> fails. Every test framework reports it as a failed test.
/// </summary>
public sealed class DealNewsAssertException : Exception
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
