using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace DealNews.Cli;

/// <summary><c>dealnews currencies</c>: lists the currencies of ISO 4217.</summary>
internal sealed class CurrenciesCommand : Command, IDocumentedCommand
{
    private readonly Option<bool> _historic = new("--historic")
    {
        Description = "Include currencies that have been withdrawn.",
    };
    private readonly Option<string> _format = FormatOption.Of(
        "The output format: text is a table on a terminal and tab-separated values with a header elsewhere; "
            + "json is an array of objects.",
        "text",
        "json"
    );

    private readonly ToolConsole _console;

    public CurrenciesCommand(ToolConsole console)
        : base("currencies", "Lists the currencies of ISO 4217.")
    {
        _console = console;
        Add(_historic);
        Add(_format);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } =
    ["dealnews currencies", "dealnews currencies --historic --format json"];

    private int Run(ParseResult arguments)
    {
        var currencies = Currency.All.Where(currency => currency.IsCurrent || arguments.GetValue(_historic));
        if (arguments.GetRequiredValue(_format) == "json")
        {
            WriteJson(currencies);
        }
        else if (_console.IsOutputTerminal)
        {
            WriteTable(currencies);
        }
        else
        {
            WriteLines(currencies);
        }

        return ExitCode.Success;
    }

    private static string[] Cells(Currency currency) =>
        [
            currency.Code,
            currency.NumericCode ?? "",
            currency.Name ?? "",
            currency.MinorUnit?.ToString(CultureInfo.InvariantCulture) ?? "",
            currency.Withdrawn ?? "",
        ];

    private void WriteLines(IEnumerable<Currency> currencies)
    {
        _console.Text.WriteLine("code\tnumber\tname\tminorUnit\twithdrawn");
        foreach (var currency in currencies)
        {
            _console.Text.WriteLine(string.Join('\t', Cells(currency)));
        }
    }

    private void WriteTable(IEnumerable<Currency> currencies)
    {
        var table = new Table { Border = TableBorder.Simple };
        table
            .AddColumn("Code")
            .AddColumn("Number")
            .AddColumn("Name")
            .AddColumn(new TableColumn("Minor unit").RightAligned())
            .AddColumn("Withdrawn");
        foreach (var currency in currencies)
        {
            table.AddRow([.. Cells(currency).Select(cell => new Text(cell))]);
        }

        _console.TerminalOf(_console.Text).Write(table);
    }

    private void WriteJson(IEnumerable<Currency> currencies)
    {
        using var json = StreamedJson.Open(_console.Output);
        json.WriteStartArray();
        foreach (var currency in currencies)
        {
            json.WriteStartObject();
            json.WriteString("code", currency.Code);
            json.WriteOptional("number", currency.NumericCode);
            json.WriteOptional("name", currency.Name);
            json.WriteOptional("minorUnit", currency.MinorUnit);
            json.WriteOptional("withdrawn", currency.Withdrawn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Close(_console.Output);
    }
}
