namespace DealNews;

/// <summary>Thrown if money of two currencies is added, subtracted or compared.</summary>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    /// <summary>Creates the exception without the amounts.</summary>
    public CurrencyMismatchException()
        : this("The currencies differ.") { }

    /// <summary>Creates the exception with a message.</summary>
    public CurrencyMismatchException(string? message)
        : base(message) { }

    /// <summary>Creates the exception with a message and an inner exception.</summary>
    public CurrencyMismatchException(string? message, Exception? innerException)
        : base(message, innerException) { }

    /// <summary>Creates the exception for two amounts, which the message names.</summary>
    public CurrencyMismatchException(Money left, Money right)
        : base($"The currencies differ: \"{left}\" and \"{right}\".")
    {
        Left = left;
        Right = right;
    }

    /// <summary>The first amount; the default value if the exception was created without amounts.</summary>
    public Money Left { get; }

    /// <summary>The second amount; the default value if the exception was created without amounts.</summary>
    public Money Right { get; }
}
