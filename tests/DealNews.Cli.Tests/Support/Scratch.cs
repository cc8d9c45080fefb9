using System.Text;

namespace DealNews.Cli.Tests;

/// <summary>A temporary directory in which a test runs the tool.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("dealnews-");

    public string Path => _directory.FullName;

    /// <summary>Writes a file in UTF-8.</summary>
    public void Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Runs the tool without a terminal.</summary>
    public Task<ToolResult> RunAsync(params string[] arguments) => new ToolRun { Directory = Path }.RunAsync(arguments);

    /// <summary>Runs the tool without a terminal, with a text as standard input.</summary>
    public Task<ToolResult> PipeAsync(string input, params string[] arguments) =>
        new ToolRun { Directory = Path, Input = new MemoryStream(Encoding.UTF8.GetBytes(input)) }.RunAsync(arguments);

    public void Dispose() => _directory.Delete(recursive: true);
}
