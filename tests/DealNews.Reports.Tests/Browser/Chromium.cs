using Microsoft.Playwright;

namespace DealNews.Reports.Tests;

/// <summary>A browser without a window, shared by the tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Opens a page with a report. Skips the test if no Chromium is installed.</summary>
    /// <returns>The page, and the addresses that it asks for.</returns>
    public async Task<(IPage Page, List<string> Requests)> OpenAsync(
        string html,
        int width = 1280,
        bool isDark = false,
        bool hasScripts = true
    )
    {
        Assert.SkipWhen(_browser is null, $"None of {string.Join(", ", s_names)} is installed.");
        var context = await _browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
                JavaScriptEnabled = hasScripts,
            }
        );
        var page = await context.NewPageAsync();
        var file = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.html");
        await File.WriteAllTextAsync(file, html, TestContext.Current.CancellationToken);
        List<string> requests = [];
        page.Request += (_, request) => requests.Add(request.Url);
        page.Dialog += (_, dialog) => requests.Add($"dialog {dialog.Message}");
        page.Console += (_, message) => requests.Add($"console {message.Text}");
        page.PageError += (_, error) => requests.Add($"error {error}");
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        File.Delete(file);
        requests.Remove(new Uri(file).AbsoluteUri);
        return (page, requests);
    }

    public async ValueTask InitializeAsync()
    {
        if (PathOf() is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            // Root, who runs the tests in a container, cannot use the sandbox.
            _browser = await _playwright.Chromium.LaunchAsync(
                new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"] }
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    private static string? PathOf() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .SelectMany(static folder => s_names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
