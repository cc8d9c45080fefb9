namespace DealNews;

/// <summary>Money of two currencies was added, subtracted or compared, which only an exchange rate could make possible.</summary>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    /// <summary>Makes the exception without saying which amounts are meant.</summary>
    public CurrencyMismatchException()
        : this("The currencies differ.") { }

    /// <summary>Makes the exception with a message of one's own.</summary>
    public CurrencyMismatchException(string? message)
        : base(message) { }

    /// <summary>Makes the exception with a message of one's own and what caused it.</summary>
    public CurrencyMismatchException(string? message, Exception? innerException)
        : base(message, innerException) { }

    /// <summary>Makes the exception for two amounts, which the message names.</summary>
    public CurrencyMismatchException(Money left, Money right)
        : base($"The currencies differ: \"{left}\" and \"{right}\".")
    {
        Left = left;
        Right = right;
    }

    /// <summary>The first amount; the default value when the exception was made without amounts.</summary>
    public Money Left { get; }

    /// <summary>The second amount; the default value when the exception was made without amounts.</summary>
    public Money Right { get; }
}
