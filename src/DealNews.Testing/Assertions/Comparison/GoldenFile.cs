using System.Text;
using System.Text.Json;
using DealNews.Json;

namespace DealNews.Testing;

/// <summary>A file next to a test with the expected document.</summary>
internal sealed class GoldenFile
{
    private const string Switch = "DEALNEWS_UPDATE";
    private readonly string _path;

    public GoldenFile(string fileName, string sourceFile) =>
        _path = Path.GetFullPath(Path.Combine(FolderOf(sourceFile), fileName));

    /// <summary>
    /// Whether to write files instead of comparing them. Only this property reads the environment variable.
    /// </summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable(Switch) == "1";

    public void Match(ArticleFacts document, DealNewsJsonOptions? options, bool isUpdating)
    {
        if (isUpdating)
        {
            Write(document, options);
            return;
        }

        if (!File.Exists(_path))
        {
            throw AssertionFailure.Of($"Golden file not found: {_path}. {HowToWrite}");
        }

        try
        {
            DealNewsAssert.Equal(
                DealNewsJson.Deserialize(File.ReadAllBytes(_path), options),
                document,
                options?.FactKinds ?? default
            );
        }
        catch (Exception exception) when (exception is DealNewsAssertException or DealNewsJsonException)
        {
            throw AssertionFailure.Of(
                $"The document differs from {_path}. {exception.Message}{Environment.NewLine}{HowToWrite}",
                exception
            );
        }
    }

    private static string HowToWrite =>
        $"If the document is as intended, run the test with {Switch}=1 to write the file.";

    private void Write(ArticleFacts document, DealNewsJsonOptions? options)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        File.WriteAllText(
            _path,
            DealNewsJson.Serialize(document, (options ?? DealNewsJsonOptions.Default) with { WriteIndented = true })
                + "\n",
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
    }

    // Deterministic builds replace the repository root in source paths by "/_/". Searches for the rest of the path in
    // the folders above the test assembly.
    private static string FolderOf(string sourceFile)
    {
        if (!File.Exists(sourceFile) && sourceFile.Split('/', '\\') is ["", ['_', ..], .. var rest])
        {
            for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
            {
                if (Path.Combine([above.FullName, .. rest]) is var found && File.Exists(found))
                {
                    return Path.GetDirectoryName(found)!;
                }
            }
        }

        return Path.GetDirectoryName(sourceFile) ?? "";
    }
}
