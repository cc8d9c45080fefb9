using System.Text;
using System.Text.Json;

namespace DealNews.Tables.Tests;

/// <summary>
/// ClickHouse in a process of Node.js, by the npm package chdb. The variable NODE_PATH says where the package is.
/// </summary>
internal sealed class ClickHouseProcess : IEngine
{
    private const string Program = """
        const { Session } = require("chdb");
        const fs = require("fs");
        const [folder, file, answer] = process.argv.slice(1);
        const session = new Session(folder);
        let output = "";
        for (const statement of JSON.parse(fs.readFileSync(file, "utf8"))) {
          output = session.query(statement, "JSONCompactEachRow");
        }
        fs.writeFileSync(answer, output);
        process.exit(0);
        """;

    private readonly TemporaryFolder _folder = new();

    public ClickHouseProcess()
    {
        if (EngineProcess.TryRun("node", "-e", "require('chdb'); process.exit(0)") is null)
        {
            _folder.Dispose();
            Assert.Skip("ClickHouse (the npm package chdb) is not installed.");
        }

        Directory.CreateDirectory(_folder.File("data"));
    }

    public void Execute(string sql) =>
        Run([.. sql.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);

    public IReadOnlyList<string> Rows(string sql)
    {
        var query = $"{sql.TrimEnd().TrimEnd(';')} SETTINGS output_format_json_quote_decimals = 1";
        return
        [
            .. Run([query])
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => Engines.Row(JsonElement.Parse(line).EnumerateArray().Select(JsonCell.Of))),
        ];
    }

    public void Dispose() => _folder.Dispose();

    private string Run(string[] statements)
    {
        var file = _folder.File("statements.json");
        File.WriteAllText(file, JsonSerializer.Serialize(statements), new UTF8Encoding(false));
        var answer = _folder.File("answer.jsonl");
        EngineProcess.Run("node", "-e", Program, _folder.File("data"), file, answer);
        return File.ReadAllText(answer);
    }
}
