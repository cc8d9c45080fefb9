using System.Diagnostics;
using System.Text.RegularExpressions;

[assembly: AssemblyFixture(typeof(DealNews.Documentation.Tests.WebApi.WebApiProcess))]

namespace DealNews.Documentation.Tests.WebApi;

/// <summary>Runs the example API as a process on a free port of the loopback interface.</summary>
public sealed partial class WebApiProcess : IAsyncLifetime
{
    private readonly Process _process = new()
    {
        StartInfo = new(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "WebApi.dll"),
                "--urls",
                "http://127.0.0.1:0",
                "--environment",
                "Production",
            ]
        )
        {
            RedirectStandardOutput = true,
        },
        EnableRaisingEvents = true,
    };

    /// <summary>Calls the API and ignores the proxy of the machine.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { UseProxy = false });

    public async ValueTask InitializeAsync()
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) =>
        {
            if (Listening().Match(line.Data ?? "") is { Success: true } match)
            {
                address.TrySetResult(new(match.Groups[1].Value));
            }
        };
        _process.Exited += (_, _) =>
            address.TrySetException(new InvalidOperationException("The web API exited before it listened."));
        _process.Start();
        _process.BeginOutputReadLine();
        Client.BaseAddress = await address.Task;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}
