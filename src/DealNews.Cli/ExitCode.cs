namespace DealNews.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing to complain of.</summary>
    public const int Success = 0;

    /// <summary>Something was found.</summary>
    public const int Findings = 1;

    /// <summary>Input could not be read, output could not be written, or the command line was wrong.</summary>
    public const int Failure = 2;

    /// <summary>Ended by the user: 128 and the number of SIGINT, as shells report it.</summary>
    public const int Interrupted = 130;

    /// <summary>Nobody reads the output any more: 128 and the number of SIGPIPE.</summary>
    public const int BrokenPipe = 141;
}
