namespace DealNews.Testing;

/// <summary>Says that an assertion of <see cref="DealNewsAssert"/> does not hold; any test framework reports it as a failure.</summary>
public sealed class DealNewsAssertException : Exception
{
    /// <summary>An exception without a message.</summary>
    public DealNewsAssertException() { }

    /// <summary>An exception that says what does not hold.</summary>
    /// <param name="message">What was found and what is expected.</param>
    public DealNewsAssertException(string message)
        : base(message) { }

    /// <summary>An exception that says what does not hold, and why.</summary>
    /// <param name="message">What was found and what is expected.</param>
    /// <param name="innerException">The cause.</param>
    public DealNewsAssertException(string message, Exception innerException)
        : base(message, innerException) { }
}
