namespace DealNews.Cli;

/// <summary>Creates the exception for input that cannot be read.</summary>
internal static class InputFault
{
    /// <summary>The reason if the path is a directory.</summary>
    public const string Directory = "is a directory; expected a file";

    public static UnreadableInputException Of(string name, Exception fault) => Of(name, ReasonOf(fault), fault);

    public static UnreadableInputException Of(string name, string reason, Exception? fault = null) =>
        new($"{(name == FactsText.StandardInput ? "standard input" : name)}: {reason}", fault!);

    /// <summary>Returns whether the system reports a problem with a file or a stream.</summary>
    public static bool IsOfFile(Exception fault) =>
        fault is IOException or UnauthorizedAccessException || IsFileTooLarge(fault);

    /// <summary>Returns the reason in a few words.</summary>
    public static string ReasonOf(Exception fault) =>
        fault switch
        {
            FileNotFoundException or DirectoryNotFoundException => "file not found",
            UnauthorizedAccessException => "access denied",
            _ when IsFileTooLarge(fault) => "file too large",
            // The message of the platform includes the full path, but our message already has the name.
            _ => fault.Message.Split([" : '", " in '"], StringSplitOptions.None)[0],
        };

    // The platform's exception for EFBIG: the file would be larger than the system or the user's limit allows.
    private static bool IsFileTooLarge(Exception fault) =>
        fault
            is ArgumentOutOfRangeException { Source: "System.Console" or "System.Private.CoreLib", ParamName: "value" };
}
