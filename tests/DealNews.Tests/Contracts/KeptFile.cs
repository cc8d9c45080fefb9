namespace DealNews.Tests;

/// <summary>A file of the repository that is written from the code: a test fails where the two differ.</summary>
internal static class KeptFile
{
    // The one place where the switch is read that writes the files anew: DEALNEWS_UPDATE=1 dotnet test …
    private static readonly bool s_isUpdate = Environment.GetEnvironmentVariable("DEALNEWS_UPDATE") == "1";

    /// <summary>
    /// Compares a file, by its path from the root of the repository, with what it should be, or writes it.
    /// </summary>
    public static void Verify(string path, string expected)
    {
        var file = Path.Combine(Root(), path);
        if (s_isUpdate)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }

        var actual = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(
            actual == expected,
            $"{path} is not what the code says: {FirstDifference(expected, actual)} Write it anew with DEALNEWS_UPDATE=1."
        );
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n'),
            actualLines = actual.Split('\n');
        var line = expectedLines.Zip(actualLines).TakeWhile(pair => pair.First == pair.Second).Count();
        return FormattableString.Invariant(
            $"line {line + 1} should be \"{expectedLines.ElementAtOrDefault(line)}\" and is \"{actualLines.ElementAtOrDefault(line)}\"."
        );
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DealNews.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
