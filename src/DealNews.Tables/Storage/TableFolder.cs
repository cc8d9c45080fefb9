namespace DealNews.Tables;

/// <summary>
/// The files of a folder. They are written beside the files of an earlier run and replace them when all are complete.
/// </summary>
internal sealed class TableFolder
{
    private const string DraftExtension = ".partial";

    private readonly string _folder;
    private readonly string _extension;
    private readonly List<string> _files = [];

    public TableFolder(string folder, TableFormat format)
    {
        _extension = format == TableFormat.Csv ? ".csv" : ".parquet";
        _folder = Directory.CreateDirectory(folder).FullName;
    }

    public Stream Create(TableDefinition table)
    {
        var file = Path.Combine(_folder, table.Name + _extension);
        var stream = new FileStream(
            file + DraftExtension,
            FileMode.Create,
            FileAccess.ReadWrite,
            FileShare.Read,
            1 << 16
        );
        _files.Add(file);
        return stream;
    }

    public void Replace()
    {
        foreach (var file in _files)
        {
            File.Move(file + DraftExtension, file, overwrite: true);
        }

        _files.Clear();
    }

    public void DeleteDrafts()
    {
        foreach (var file in _files)
        {
            File.Delete(file + DraftExtension);
        }

        _files.Clear();
    }
}
