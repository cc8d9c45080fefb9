namespace DealNews.Cli;

/// <summary>Creates the exception for input that cannot be read.</summary>
internal static class InputFault
{
    public static UnreadableInputException Of(string name, Exception fault)
    {
        var reason = fault switch
        {
            FileNotFoundException or DirectoryNotFoundException => "file not found",
            UnauthorizedAccessException => "access denied",
            _ => fault.Message,
        };
        return Of(name, reason, fault);
    }

    public static UnreadableInputException Of(string name, string reason, Exception? fault = null) =>
        new($"{(name == FactsText.StandardInput ? "standard input" : name)}: {reason}", fault!);
}
