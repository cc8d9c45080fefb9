namespace DealNews.Cli;

/// <summary>A command whose help shows exit codes and examples.</summary>
internal interface IDocumentedCommand
{
    /// <summary>The exit codes that a script can rely on, with their meaning.</summary>
    IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [(ExitCode.Success, "Success."), (ExitCode.Failure, FailureMeaning)];

    /// <summary>Complete command lines.</summary>
    IReadOnlyList<string> Examples { get; }

    /// <summary>The meaning of <see cref="ExitCode.Failure"/>, which is the same for all commands.</summary>
    protected const string FailureMeaning =
        "Input cannot be read, output cannot be written, or the command line is wrong.";
}
