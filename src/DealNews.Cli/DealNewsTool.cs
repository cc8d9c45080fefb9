using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace DealNews.Cli;

/// <summary>Parses the arguments, runs the command, and maps exceptions to exit codes.</summary>
internal static class DealNewsTool
{
    // EPIPE has the same number on Linux and macOS.
    private const int BrokenPipeError = 32;

    // No response files: a name that starts with @ is an ordinary file.
    private static readonly ParserConfiguration s_parser = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        ToolConsole console,
        CancellationToken cancellationToken = default
    )
    {
        var parsed = new DealNewsCommand(console).Parse(arguments, s_parser);
        if (UsageFault(parsed, arguments) is { } fault)
        {
            console.WriteError(fault);
            return ExitCode.Failure;
        }

        try
        {
            var invocation = new InvocationConfiguration
            {
                Output = console.Text,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                // The caller handles signals.
                ProcessTerminationTimeout = null,
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
            console.WriteError(exception.Message);
            return ExitCode.Failure;
        }
        catch (IOException exception) when (exception.HResult == BrokenPipeError)
        {
            return ExitCode.BrokenPipe;
        }
        catch (Exception exception) when (InputFault.IsOfFile(exception))
        {
            await console.Error.WriteLineAsync(
                $"dealnews: cannot write the output: {PrintableText.Of(InputFault.ReasonOf(exception))}"
            );
            return ExitCode.Failure;
        }
    }

    private static string? UsageFault(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        // The parser would treat the value as a file name.
        if (FlagWithValue(parsed, arguments) is { } flag)
        {
            return $"Option '{flag}' has no value. See '{NameOf(parsed)} --help'.";
        }

        // The parser would treat a mistyped option as a file name.
        var unknownOption = parsed
            .Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] });
        var fault = (unknownOption, parsed.Action, parsed.UnmatchedTokens) switch
        {
            ({ }, not CommandHelpAction, _) => $"Unrecognized option '{unknownOption.Value}'.",
            (_, ParseErrorAction, [var unmatched, ..]) => $"Unrecognized command or argument '{unmatched}'.",
            (_, ParseErrorAction, _) => OneLine(parsed.Errors[0].Message).TrimEnd('.') + ".",
            _ => null,
        };
        return fault is null ? null : $"{fault} See '{NameOf(parsed)} --help'.";
    }

    private static string? FlagWithValue(ParseResult parsed, IReadOnlyList<string> arguments) =>
        parsed
            .CommandResult.Command.Options.OfType<Option<bool>>()
            .Select(static option => option.Name)
            .FirstOrDefault(name =>
                arguments
                    .TakeWhile(static argument => argument != "--")
                    .Any(argument => argument.StartsWith($"{name}=", StringComparison.Ordinal))
            );

    private static string NameOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "dealnews" : $"dealnews {parsed.CommandResult.Command.Name}";

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
