using System.CommandLine;
using DealNews.Json;
using DealNews.Schema;

namespace DealNews.Cli;

/// <summary><c>dealnews schema</c>: prints the JSON Schema of the format, or TypeScript declarations.</summary>
internal sealed class SchemaCommand : Command, IDocumentedCommand
{
    private readonly Option<bool> _typeScript = new("--typescript")
    {
        Description = "Print TypeScript declarations instead of a JSON Schema.",
    };
    private readonly Option<string> _profile = new("--profile")
    {
        Description =
            "The JSON Schema (2020-12): open is the format; strict is for structured outputs of language models.",
        HelpName = "open|strict",
        DefaultValueFactory = _ => "open",
    };

    private readonly ToolConsole _console;

    public SchemaCommand(ToolConsole console)
        : base("schema", "Prints the JSON Schema of the format, or TypeScript declarations.")
    {
        _console = console;
        _profile.AcceptOnlyFromAmong("open", "strict");
        Add(_profile);
        Add(_typeScript);
        Validators.Add(result =>
        {
            if (result.GetResult(_typeScript) is not null && result.GetResult(_profile) is { Implicit: false })
            {
                result.AddError("Options --profile and --typescript cannot be combined; expected one of them.");
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
