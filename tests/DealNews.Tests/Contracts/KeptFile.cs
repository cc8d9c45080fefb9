namespace DealNews.Tests;

/// <summary>A generated file of the repository. A test fails if the file is out of date.</summary>
internal static class KeptFile
{
    // DEALNEWS_UPDATE=1 dotnet test regenerates the files.
    private static readonly bool s_isUpdate = Environment.GetEnvironmentVariable("DEALNEWS_UPDATE") == "1";

    /// <summary>Compares a file with the expected text, or writes the text to the file.</summary>
    /// <param name="path">The path of the file, relative to the root of the repository.</param>
    /// <param name="expected">The expected text.</param>
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
            $"{path} is out of date: {FirstDifference(expected, actual)} Regenerate it with DEALNEWS_UPDATE=1."
        );
    }

    /// <summary>Compares a part of a file with the expected text, or writes the text to the file.</summary>
    /// <param name="path">The path of the file, relative to the root of the repository.</param>
    /// <param name="begin">The text after which the part begins.</param>
    /// <param name="end">The text before which the part ends.</param>
    /// <param name="expected">The expected text of the part.</param>
    public static void VerifyPart(string path, string begin, string end, string expected)
    {
        var whole = File.ReadAllText(Path.Combine(Root(), path)).ReplaceLineEndings("\n");
        var from = whole.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        Verify(path, whole[..from] + expected + whole[whole.IndexOf(end, from, StringComparison.Ordinal)..]);
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n'),
            actualLines = actual.Split('\n');
        var line = expectedLines.Zip(actualLines).TakeWhile(pair => pair.First == pair.Second).Count();
        return FormattableString.Invariant($"line {line + 1}: expected ")
            + $"\"{expectedLines.ElementAtOrDefault(line)}\", found \"{actualLines.ElementAtOrDefault(line)}\".";
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
