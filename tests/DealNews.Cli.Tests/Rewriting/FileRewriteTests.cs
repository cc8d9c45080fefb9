using System.Text;

namespace DealNews.Cli.Tests;

public sealed class FileRewriteTests : IDisposable
{
    private const string Old = "old content\n";
    private const string New = "new content, which is longer\n";

    // More than a rewrite buffers, so that there is a draft.
    private static readonly byte[] s_large = new byte[2 * 1024 * 1024];

    private readonly Scratch _scratch = new();

    private string[] Names =>
        [.. Directory.GetFiles(_scratch.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private FileRewriter Rewriter => new(ConsoleOf(_scratch.Path));

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData(New)]
    [InlineData("shorter")]
    [InlineData("")]
    public async Task Commit_NewContent_ReplacesFile(string content)
    {
        _scratch.Write("a.txt", Old);

        Assert.True(await RewriteAsync("a.txt", content));

        Assert.Equal(content, _scratch.Read("a.txt"));
        Assert.Equal(["a.txt"], Names);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(3 * 1024 * 1024)]
    public async Task Commit_SameContent_LeavesFile(int length)
    {
        var content = new string('x', length);
        _scratch.Write("a.txt", content);
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_scratch.PathOf("a.txt"), longAgo);

        Assert.False(await RewriteAsync("a.txt", content));

        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(_scratch.PathOf("a.txt")));
        Assert.Equal(["a.txt"], Names);
    }

    /// <summary>What another program does to the file, and the content afterwards; null if the file is gone.</summary>
    public static TheoryData<string, string?> Changes =>
        new()
        {
            { "append", Old + "more\n" },
            { "shorten", "old" },
            { "replace", Old },
            { "edit and restore the time", "OLD CONTENT\n" },
            { "delete", null },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Commit_FileChangedMeanwhile_FailsAndKeepsFile(string change, string? content)
    {
        if (change == "replace" && !OperatingSystem.IsLinux())
        {
            Assert.Skip("Only Linux tells that another file has the name.");
        }

        _scratch.Write("a.txt", Old);
        var path = _scratch.PathOf("a.txt");

        var exception = await Assert.ThrowsAsync<UnreadableInputException>(() =>
            RewriteAsync("a.txt", New, () => Change(path, change))
        );

        Assert.Equal("a.txt: another program changed the file in the meantime; it is not rewritten", exception.Message);
        Assert.Equal(content, File.Exists(path) ? File.ReadAllText(path) : null);
        Assert.Equal(content is null ? [] : ["a.txt"], Names);
    }

    [Fact]
    public async Task Dispose_WithoutCommit_RemovesDraftAndKeepsFile()
    {
        _scratch.Write("a.txt", Old);
        using (var rewrite = Rewriter.Open("a.txt"))
        {
            await rewrite.WriteAsync(s_large, TestContext.Current.CancellationToken);
            Assert.Equal(2, Names.Length);
        }

        Assert.Equal(["a.txt"], Names);
        Assert.Equal(Old, _scratch.Read("a.txt"));
    }

    [Theory]
    [InlineData("600")]
    [InlineData("640")]
    [InlineData("666")]
    [InlineData("755")]
    public async Task Draft_FromStart_HasPermissionsOfFile(string octal)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Permissions of another kind.");
            return;
        }

        var permissions = (UnixFileMode)Convert.ToInt32(octal, 8);
        _scratch.Write("a.txt", Old);
        File.SetUnixFileMode(_scratch.PathOf("a.txt"), permissions);
        using var rewrite = Rewriter.Open("a.txt");

        await rewrite.WriteAsync(s_large, TestContext.Current.CancellationToken);

        Assert.Equal(permissions, File.GetUnixFileMode(Assert.Single(DraftsIn(_scratch.Path))));
        await rewrite.CommitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(permissions, File.GetUnixFileMode(_scratch.PathOf("a.txt")));
    }

    [Theory]
    [InlineData(New)]
    [InlineData("short")]
    public async Task Commit_HardLinks_ChangesContentOfAllNames(string content)
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("Only Linux tells the number of names.");
        }

        _scratch.Write("a.txt", Old);
        await Command.RunAsync("ln", _scratch.PathOf("a.txt"), _scratch.PathOf("b.txt"));

        Assert.True(await RewriteAsync("a.txt", content));

        Assert.Equal((content, content), (_scratch.Read("a.txt"), _scratch.Read("b.txt")));
        Assert.Equal(["a.txt", "b.txt"], Names);
        await File.AppendAllTextAsync(_scratch.PathOf("b.txt"), "more", TestContext.Current.CancellationToken);
        Assert.Equal(content + "more", _scratch.Read("a.txt"));
    }

    [Fact]
    public async Task Commit_SymbolicLinks_ChangesTargetAndKeepsLinks()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Links need a privilege.");
        }

        _scratch.Write("store/a.txt", Old);
        File.CreateSymbolicLink(_scratch.PathOf("one.txt"), "store/a.txt");
        File.CreateSymbolicLink(_scratch.PathOf("two.txt"), "one.txt");

        Assert.True(await RewriteAsync("two.txt", New));

        Assert.Equal(New, _scratch.Read("store/a.txt"));
        Assert.Equal("one.txt", new FileInfo(_scratch.PathOf("two.txt")).LinkTarget);
        Assert.Equal("store/a.txt", new FileInfo(_scratch.PathOf("one.txt")).LinkTarget);
    }

    [Fact]
    public async Task Commit_FileOfOtherOwner_KeepsOwner()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            Assert.Skip("Only root can give a file to another user.");
        }

        _scratch.Write("a.txt", Old);
        var path = _scratch.PathOf("a.txt");
        await Command.RunAsync("chown", "65534:65534", path);

        Assert.True(await RewriteAsync("a.txt", New));

        Assert.Equal((65534u, 65534u), FileVersion.Of(path).Owner);
        Assert.Equal(New, _scratch.Read("a.txt"));
    }

    [Fact]
    public async Task Open_LeftOverDrafts_RemovesOnlyThoseNotInUse()
    {
        _scratch.Write("a.txt", Old);
        _scratch.Write("b.txt", Old);
        _scratch.Write(".dealnews-0123456789abcdef.draft", "left by a killed run");
        string[] others =
        [
            ".dealnews-0123456789abcdef.saved",
            ".dealnews-0123.draft",
            ".dealnews-notes.draft",
            "x.draft",
        ];
        foreach (var other in others)
        {
            _scratch.Write(other, "");
        }

        using var inUse = Rewriter.Open("b.txt");
        await inUse.WriteAsync(s_large, TestContext.Current.CancellationToken);
        var draft = Path.GetFileName(
            DraftsIn(_scratch.Path).Single(path => new FileInfo(path).Length == s_large.Length)
        );
        Assert.DoesNotContain(".dealnews-0123456789abcdef.draft", Names);
        _scratch.Write(".dealnews-0123456789abcdef.draft", "left by a killed run");

        Assert.True(await RewriteAsync("a.txt", New));

        Assert.Equal(others.Append("a.txt").Append("b.txt").Append(draft).Order(StringComparer.Ordinal), Names);
        Assert.True(await inUse.CommitAsync(TestContext.Current.CancellationToken));
        Assert.Equal(s_large.Length, new FileInfo(_scratch.PathOf("b.txt")).Length);
    }

    [Theory]
    [InlineData("none.txt", "none.txt: file not found")]
    [InlineData("none/none.txt", "none/none.txt: file not found")]
    [InlineData(".", ".: is a directory; expected a file")]
    [InlineData("", "\"\": expected the name of a file")]
    [InlineData("read-only.txt", "read-only.txt: is read-only and cannot be rewritten")]
    public void Open_FileThatCannotBeRewritten_Fails(string name, string message)
    {
        _scratch.Write("read-only.txt", Old);
        File.SetAttributes(_scratch.PathOf("read-only.txt"), FileAttributes.ReadOnly);

        Assert.Equal(message, Assert.Throws<UnreadableInputException>(() => Rewriter.Open(name)).Message);

        File.SetAttributes(_scratch.PathOf("read-only.txt"), FileAttributes.Normal);
    }

    [Theory]
    [InlineData("pipe")]
    [InlineData("/dev/null")]
    [InlineData("/dev/zero")]
    public async Task Open_PipeOrDevice_FailsAtOnce(string name)
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("Only Linux tells the type of a file.");
        }

        await Command.RunAsync("mkfifo", _scratch.PathOf("pipe"));

        Assert.Equal(
            $"{name}: is not a regular file, and only such a file can be rewritten",
            Assert.Throws<UnreadableInputException>(() => Rewriter.Open(name)).Message
        );
    }

    private static IEnumerable<string> DraftsIn(string folder) => Directory.EnumerateFiles(folder, ".dealnews-*.draft");

    private static ToolConsole ConsoleOf(string directory) =>
        new()
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = TextWriter.Null,
            Directory = directory,
        };

    private static void Change(string path, string change)
    {
        var time = File.GetLastWriteTimeUtc(path);
        switch (change)
        {
            case "append":
                File.AppendAllText(path, "more\n");
                break;
            case "shorten":
                File.WriteAllText(path, "old");
                break;
            case "replace":
                File.WriteAllText(path + ".other", Old);
                File.SetLastWriteTimeUtc(path + ".other", time);
                File.Move(path + ".other", path, overwrite: true);
                break;
            case "delete":
                File.Delete(path);
                break;
            default:
                File.WriteAllText(path, "OLD CONTENT\n");
                File.SetLastWriteTimeUtc(path, time);
                break;
        }
    }

    private async Task<bool> RewriteAsync(string name, string content, Action? meanwhile = null)
    {
        using var rewrite = Rewriter.Open(name);
        await rewrite.Input.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken);
        foreach (var part in Encoding.UTF8.GetBytes(content).Chunk(100_000))
        {
            await rewrite.WriteAsync(part, TestContext.Current.CancellationToken);
        }

        meanwhile?.Invoke();
        return await rewrite.CommitAsync(TestContext.Current.CancellationToken);
    }
}
