namespace DealNews.Cli;

/// <summary>Input that the tool was told to read and cannot; the message names it and says why in one line.</summary>
internal sealed class UnreadableInputException : Exception
{
    public UnreadableInputException() { }

    public UnreadableInputException(string message)
        : base(message) { }

    public UnreadableInputException(string message, Exception innerException)
        : base(message, innerException) { }
}
