namespace DealNews.Cli;

/// <summary>The exit codes of the process.</summary>
internal static class ExitCode
{
    /// <summary>Success: no errors.</summary>
    public const int Success = 0;

    /// <summary>Errors were found in documents.</summary>
    public const int Findings = 1;

    /// <summary>Input cannot be read, output cannot be written, or the command line is wrong.</summary>
    public const int Failure = 2;

    /// <summary>The exit code for a signal is this plus the number of the signal.</summary>
    public const int SignalBase = 128;

    /// <summary>Interrupted by the user: 128 plus the number of SIGINT.</summary>
    public const int Interrupted = SignalBase + 2;

    /// <summary>The reader closed the output pipe: 128 plus the number of SIGPIPE.</summary>
    public const int BrokenPipe = SignalBase + 13;
}
