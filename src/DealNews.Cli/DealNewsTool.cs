using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace DealNews.Cli;

/// <summary>Runs the command that the arguments name, and turns whatever ends it into an exit code.</summary>
internal static class DealNewsTool
{
    // EPIPE, the same number on Linux and macOS, as the runtime hands it on.
    private const int BrokenPipeError = 32;

    // A file whose name begins with @ is a file like any other.
    private static readonly ParserConfiguration s_parser = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        ToolConsole console,
        CancellationToken cancellationToken = default
    )
    {
        var parsed = new DealNewsCommand(console).Parse(arguments, s_parser);
        if (UsageFault(parsed) is { } fault)
        {
            console.Complain(fault);
            return ExitCode.Failure;
        }

        try
        {
            var invocation = new InvocationConfiguration
            {
                Output = console.Text,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                // Reading from a terminal does not notice that it should end.
                ProcessTerminationTimeout = TimeSpan.FromMilliseconds(500),
            };
            var exitCode = await parsed.InvokeAsync(invocation, cancellationToken);
            await console.Text.FlushAsync(CancellationToken.None);
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (UnreadableInputException exception)
        {
            console.Complain(exception.Message);
            return ExitCode.Failure;
        }
        catch (IOException exception) when (exception.HResult == BrokenPipeError)
        {
            return ExitCode.BrokenPipe;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync($"dealnews: output cannot be written: {exception.Message}");
            return ExitCode.Failure;
        }
    }

    private static string? UsageFault(ParseResult parsed)
    {
        // Arguments take any text, so a mistyped option would be taken for a file.
        var unknownOption = parsed
            .Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] });
        var fault = (unknownOption, parsed.Action, parsed.UnmatchedTokens) switch
        {
            ({ }, not ExamplesHelpAction, _) => $"Unrecognized option '{unknownOption.Value}'.",
            (_, ParseErrorAction, [var unmatched, ..]) => $"Unrecognized command or argument '{unmatched}'.",
            (_, ParseErrorAction, _) => OneLine(parsed.Errors[0].Message),
            _ => null,
        };
        return fault is null ? null : $"{fault} See '{NameOf(parsed)} --help'.";
    }

    private static string NameOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "dealnews" : $"dealnews {parsed.CommandResult.Command.Name}";

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
