using System.CommandLine;
using DealNews.Json;
using DealNews.Schema;

namespace DealNews.Cli;

/// <summary><c>dealnews schema</c>: what tells programs in other languages what a document looks like.</summary>
internal sealed class SchemaCommand : Command, IHasExamples
{
    private readonly Option<bool> _typeScript = new("--typescript")
    {
        Description = "Declarations for TypeScript instead of a JSON Schema.",
    };
    private readonly Option<string> _profile = new("--profile")
    {
        Description =
            "Which JSON Schema (2020-12): open is the format as it is; strict is the form that the structured outputs of language models take.",
        HelpName = "open|strict",
        DefaultValueFactory = _ => "open",
    };

    private readonly ToolConsole _console;

    public SchemaCommand(ToolConsole console)
        : base("schema", "Prints the JSON Schema of the format.")
    {
        _console = console;
        _profile.AcceptOnlyFromAmong("open", "strict");
        Add(_profile);
        Add(_typeScript);
        Validators.Add(result =>
        {
            if (result.GetResult(_typeScript) is not null && result.GetResult(_profile) is { Implicit: false })
            {
                result.AddError("'--typescript' has no profiles.");
            }
        });
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "dealnews schema > dealnews.schema.json",
        "dealnews schema --profile strict",
        "dealnews schema --typescript > dealnews.d.ts",
    ];

    private int Run(ParseResult arguments)
    {
        _console.Text.Write(
            arguments.GetValue(_typeScript) ? DealNewsSchema.TypeScript()
            : arguments.GetRequiredValue(_profile) == "strict" ? DealNewsSchema.StrictJsonSchema()
            : DealNewsSchema.JsonSchema()
        );
        return ExitCode.Success;
    }
}
