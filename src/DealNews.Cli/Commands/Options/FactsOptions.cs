using System.CommandLine;
using System.CommandLine.Parsing;

namespace DealNews.Cli;

/// <summary>The argument and option of all commands that read documents.</summary>
internal static class FactsOptions
{
    public const string StandardInputTwice = "Standard input (-) is given twice; it can be read only once.";

    public static Argument<string[]> Facts()
    {
        var facts = new Argument<string[]>("FACTS")
        {
            Description =
                "Files of facts; - is standard input. A .json file has one document; a .jsonl or .ndjson file "
                + "has one per line. For other names, the first line decides: if it is a complete JSON value and "
                + "more lines follow, the file is JSON Lines.",
            Arity = ArgumentArity.OneOrMore,
        };
        facts.Validators.Add(result =>
        {
            if (result.Tokens.Count(token => token.Value == FactsText.StandardInput) > 1)
            {
                result.AddError(StandardInputTwice);
            }
        });
        return facts;
    }

    /// <summary>Adds an error if both the facts and the text of the article come from standard input.</summary>
    public static void RequireOneStandardInput(CommandResult result, Argument<string[]> facts, Option<string?> text)
    {
        if (
            result.GetResult(text)?.Tokens is [{ Value: FactsText.StandardInput }]
            && result.GetResult(facts) is { } files
            && files.Tokens.Any(static token => token.Value == FactsText.StandardInput)
        )
        {
            result.AddError(StandardInputTwice);
        }
    }

    public static Option<bool> Lines() =>
        new("--lines") { Description = "Read all files as JSON Lines: one document per line." };
}
