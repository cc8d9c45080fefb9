using System.CommandLine;

namespace DealNews.Cli;

/// <summary>How the commands that read facts are told what to read.</summary>
internal static class FactsOptions
{
    public static Argument<string[]> Facts()
    {
        var facts = new Argument<string[]>("FACTS")
        {
            Description =
                "Files of facts: .json has one document, .jsonl or .ndjson one a line; - is standard input. "
                + "Where the name does not tell, the first line does: if it is a whole JSON value and others follow, each line is a document.",
            Arity = ArgumentArity.OneOrMore,
        };
        facts.Validators.Add(result =>
        {
            if (result.Tokens.Count(token => token.Value == FactsText.StandardInput) > 1)
            {
                result.AddError("Standard input (-) can be read only once.");
            }
        });
        return facts;
    }

    public static Option<bool> Lines() =>
        new("--lines") { Description = "Read everything as JSON Lines, a document a line, whatever its name." };
}
