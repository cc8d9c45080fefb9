using System.CommandLine;
using System.CommandLine.Parsing;

namespace DealNews.Cli;

/// <summary>The arguments of the commands that read two files of facts.</summary>
internal static class PairArguments
{
    public static Argument<string> Of(string name, string description) => new(name) { Description = description };

    /// <summary>Reports standard input that is given twice.</summary>
    public static void Validate(CommandResult result, Argument<string> first, Argument<string> second)
    {
        if (
            result.GetResult(first)?.Tokens is [{ Value: FactsText.StandardInput }]
            && result.GetResult(second)?.Tokens is [{ Value: FactsText.StandardInput }]
        )
        {
            result.AddError(FactsOptions.StandardInputTwice);
        }
    }
}
