using System.Reflection;

namespace DealNews.Tests.HouseRules;

/// <summary>
/// The folders of the library depend on each other in one direction, and files are named after their type.
/// </summary>
public sealed class ArchitectureTests
{
    private const int MaxLineLength = 120;
    private const int MaxFilesInFolder = 24;

    // Its JSON is written as one line each, because the tests assert lines and columns in it.
    private const string LongJson = "tests/DealNews.Tests/Json/DocumentInspectorTests.cs";

    private static readonly Assembly s_library = typeof(Fact).Assembly;

    /// <summary>The folders of src/DealNews, each with the folders that it may refer to.</summary>
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["Model"] = ["Declarations"],
        ["Declarations"] = [],
        ["Extensions"] = ["Model", "Declarations"],
        ["Lookup"] = ["Model", "Declarations", "Extensions"],
        ["Changes"] = ["Model", "Declarations", "Extensions", "Lookup"],
        ["Calculation"] = ["Model", "Declarations", "Extensions", "Lookup", "Changes"],
        ["Sentences"] = ["Model", "Declarations", "Extensions", "Lookup", "Changes"],
        ["Relations"] = ["Model", "Declarations", "Extensions", "Lookup", "Changes"],
        ["Json"] = ["Model", "Declarations", "Extensions"],
        ["Comparison"] = ["Model", "Declarations", "Extensions", "Json"],
        ["Validation"] = ["Model", "Declarations", "Extensions", "Json"],
        ["Merging"] = ["Model", "Declarations", "Extensions", "Lookup", "Changes", "Relations", "Json"],
        ["Schema"] = ["Model", "Declarations", "Extensions", "Json", "Validation"],
    };

    private static readonly Dictionary<string, string> s_folders = SourceTree
        .Files.Where(static file => file.StartsWith("src/DealNews/", StringComparison.Ordinal))
        .SelectMany(static file => SourceTree.Types(file).Select(type => (type, folder: file.Split('/')[2])))
        .DistinctBy(static entry => entry.type)
        .ToDictionary(static entry => entry.type, static entry => entry.folder, StringComparer.Ordinal);

    public static TheoryData<string> Folders => [.. s_allowed.Keys];

    [Fact]
    public void Folder_OfSources_HasFewFiles() =>
        Assert.Empty(
            from file in SourceTree.Files
            group file by file[..file.LastIndexOf('/')] into folder
            where folder.Count() > MaxFilesInFolder
            select $"{folder.Key}: {folder.Count()} files"
        );

    [Fact]
    public void Line_OutsideTables_HasAtMost120Characters()
    {
        var tooLong =
            from file in SourceTree.Files
            where file != LongJson
            where !SourceTree.Tables.Any(table => file.EndsWith(table.TrimStart('*'), StringComparison.Ordinal))
            from line in SourceTree.Read(file).Select(static (text, index) => (Text: text, Number: index + 1))
            where line.Text.Length > MaxLineLength
            select $"{file}:{line.Number}";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Folders_InLibrary_AreKnown() =>
        Assert.Equal(s_allowed.Keys.Order(), s_folders.Values.Distinct().Order());

    [Theory]
    [MemberData(nameof(Folders))]
    public void Type_InFolder_RefersOnlyToAllowedFolders(string folder) =>
        Assert.Empty(
            from type in s_library.GetTypes()
            where IsWritten(type) && FolderOf(TypeReferences.Outermost(type)) == folder
            from other in TypeReferences.Of(type)
            where IsWritten(other) && FolderOf(other) != folder && !s_allowed[folder].Contains(FolderOf(other))
            select $"{type.Name} -> {FolderOf(other)}: {other.Name}"
        );

    [Fact]
    public void TypeReferences_KnownReferences_AreFound()
    {
        Assert.Contains(typeof(Currency), TypeReferences.Of(typeof(Money)));
        Assert.Contains(typeof(ReportedAmount), TypeReferences.Of(typeof(Valuation)));
        Assert.Contains(typeof(Money), TypeReferences.Of(typeof(Json.MoneyCodec)));
    }

    [Fact]
    public void AllowedFolders_Dependencies_HaveNoCycle()
    {
        var rest = s_allowed.ToDictionary(static entry => entry.Key, static entry => entry.Value.ToList());
        while (rest.FirstOrDefault(static entry => entry.Value.Count == 0).Key is { } free)
        {
            rest.Remove(free);
            foreach (var folders in rest.Values)
            {
                folders.Remove(free);
            }
        }

        Assert.Empty(rest);
    }

    [Fact]
    public void File_Any_DeclaresOneTypeOfItsName()
    {
        var wrong =
            from file in SourceTree.Files
            let name = Path.GetFileName(file).Split('.')[0]
            let types = SourceTree.Types(file)
            where types.Count > 0 && (types.Count > 1 || (types[0] != name && types[0] != name + "OfT"))
            select $"{file}: {string.Join(", ", types)}";

        Assert.Empty(wrong);
    }

    // The compiler adds types of its own; the rest is hand-written or generated from it.
    private static bool IsWritten(Type type) =>
        TypeReferences.Outermost(type).Namespace?.StartsWith("DealNews") == true;

    // A generated type has no file. Its namespace determines its folder.
    private static string FolderOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        return s_folders.GetValueOrDefault(type.IsGenericType ? name + "OfT" : name)
            ?? type.Namespace switch
            {
                "DealNews" => "Model",
                var space => space!.Split('.')[1],
            };
    }
}
