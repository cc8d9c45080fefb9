namespace DealNews.Cli;

/// <summary>Thrown if input cannot be read. The message has the name and the reason, in one line.</summary>
internal sealed class UnreadableInputException : Exception
{
    public UnreadableInputException() { }

    public UnreadableInputException(string message)
        : base(message) { }

    public UnreadableInputException(string message, Exception innerException)
        : base(message, innerException) { }
}
