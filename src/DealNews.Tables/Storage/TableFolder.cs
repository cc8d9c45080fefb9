namespace DealNews.Tables;

/// <summary>
/// The files of a folder. They are written to temporary files, which replace the files of an earlier run when all are
/// complete.
/// </summary>
internal sealed class TableFolder
{
    private const string DraftExtension = ".partial";

    private readonly string _folder;
    private readonly string _extension;
    private readonly List<(string Name, Stream Draft)> _files = [];

    public TableFolder(string folder, TableFormat format)
    {
        _extension = format == TableFormat.Csv ? ".csv" : ".parquet";
        _folder = Directory.CreateDirectory(folder).FullName;
    }

    public Stream Create(TableDefinition table)
    {
        var file = Path.Combine(_folder, table.Name + _extension);
        if (Directory.Exists(file))
        {
            // A temporary file cannot replace it, and would fail after other files were replaced.
            throw new IOException($"'{file}' is a folder; expected a file or nothing.");
        }

        // Without a buffer, closing the file writes nothing and cannot fail.
        var draft = new FileStream(
            file + DraftExtension,
            FileMode.Create,
            FileAccess.Write,
            FileShare.Read,
            bufferSize: 0
        );
        _files.Add((file, draft));
        return draft;
    }

    public void Replace()
    {
        foreach (var (name, _) in _files)
        {
            File.Move(name + DraftExtension, name, overwrite: true);
        }

        _files.Clear();
    }

    public void DeleteDrafts()
    {
        foreach (var (name, draft) in _files)
        {
            draft.Dispose();
            File.Delete(name + DraftExtension);
        }

        _files.Clear();
    }
}
