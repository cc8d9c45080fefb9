namespace DealNews.Tables;

/// <summary>
/// The rows of a table that are not yet written. A full group of rows is written in the background while more rows are
/// added.
/// </summary>
internal sealed class Table : IAsyncDisposable
{
    private const int RowsOfGroup = 1 << 15;
    private const int TextOfGroup = 1 << 24;

    private readonly ITableFile _file;
    private readonly ContentHash _hash;
    private readonly SemaphoreSlim _gate;
    private readonly int _id;
    private readonly int[] _ids;
    private Column[] _columns;
    private Column[] _spare;
    private Task _writing = Task.CompletedTask;
    private int _rows;
    private int _text;
    private int _next;

    /// <summary>Creates a table without rows.</summary>
    /// <param name="definition">The table.</param>
    /// <param name="file">The file to which the rows are written.</param>
    /// <param name="hash">The hash to which each row is added.</param>
    /// <param name="gate">Lets one table write at a time. All tables of a writer have the same.</param>
    public Table(TableDefinition definition, ITableFile file, ContentHash hash, SemaphoreSlim gate)
    {
        (Definition, _file, _hash, _gate) = (definition, file, hash, gate);
        (_columns, _spare) = (Create(definition), Create(definition));
        _id = FieldIds.Of(definition.Name, "");
        _ids = [.. definition.Columns.Select(column => column.FieldId)];
    }

    public TableDefinition Definition { get; }

    /// <summary>The number of rows added so far.</summary>
    public long RowCount { get; private set; }

    /// <summary>Starts a row. The cells follow in the order of the columns.</summary>
    public Table Row()
    {
        if (_rows >= RowsOfGroup || _text >= TextOfGroup)
        {
            Flush();
        }

        _next = 0;
        _hash.Row(_id);
        if (!_hash.IsAlone)
        {
            _rows++;
            RowCount++;
        }

        return this;
    }

    public Table Text(string? value)
    {
        Text(_next++, value);
        return this;
    }

    public Table Integer(int? value)
    {
        Integer(_next++, value);
        return this;
    }

    public Table Decimal(decimal? value)
    {
        Decimal(_next++, value);
        return this;
    }

    public Table Boolean(bool? value)
    {
        Boolean(_next++, value);
        return this;
    }

    public Table Date(DateOnly? value)
    {
        Date(_next++, value);
        return this;
    }

    public Table Instant(DateTime? value)
    {
        Instant(_next++, value);
        return this;
    }

    /// <summary>Adds a cell that identifies the row and is not part of the content.</summary>
    public Table Key(string? value)
    {
        Store(_next++, value);
        return this;
    }

    /// <inheritdoc cref="Key(string?)"/>
    public Table Key(int? value)
    {
        if (value is { } number && !_hash.IsAlone)
        {
            ((IntegerColumn)_columns[_next]).Set(_rows - 1, number);
        }

        _next++;
        return this;
    }

    /// <inheritdoc cref="Key(string?)"/>
    public Table Key(DateTime? value)
    {
        if (value is { } moment && !_hash.IsAlone)
        {
            ((InstantColumn)_columns[_next]).Set(_rows - 1, moment);
        }

        _next++;
        return this;
    }

    /// <summary>Sets a cell of the last row.</summary>
    public void Text(int column, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (_hash.IsAlone)
        {
            _hash.Add(_ids[column], value);
        }
        else
        {
            _hash.Add(_ids[column], Set(column, value));
        }
    }

    /// <summary>Sets a cell of the last row that is not part of the content.</summary>
    public void Store(int column, string? value)
    {
        if (value is not null && !_hash.IsAlone)
        {
            Set(column, value);
        }
    }

    /// <inheritdoc cref="Text(int, string?)"/>
    public void Integer(int column, int? value)
    {
        if (value is { } number)
        {
            _hash.Add(_ids[column], number);
            if (!_hash.IsAlone)
            {
                ((IntegerColumn)_columns[column]).Set(_rows - 1, number);
            }
        }
    }

    /// <inheritdoc cref="Text(int, string?)"/>
    public void Decimal(int column, decimal? value)
    {
        if (value is { } number)
        {
            _hash.Add(_ids[column], number);
            if (!_hash.IsAlone)
            {
                ((DecimalColumn)_columns[column]).Set(_rows - 1, number);
            }
        }
    }

    /// <inheritdoc cref="Text(int, string?)"/>
    public void Boolean(int column, bool? value)
    {
        if (value is { } truth)
        {
            _hash.Add(_ids[column], truth ? 1 : 0);
            if (!_hash.IsAlone)
            {
                ((BooleanColumn)_columns[column]).Set(_rows - 1, truth);
            }
        }
    }

    /// <inheritdoc cref="Text(int, string?)"/>
    public void Date(int column, DateOnly? value)
    {
        if (value is { } day)
        {
            _hash.Add(_ids[column], day.DayNumber);
            if (!_hash.IsAlone)
            {
                ((DateColumn)_columns[column]).Set(_rows - 1, day);
            }
        }
    }

    /// <inheritdoc cref="Text(int, string?)"/>
    public void Instant(int column, DateTime? value)
    {
        if (value is { } moment)
        {
            _hash.Add(_ids[column], moment.Ticks);
            if (!_hash.IsAlone)
            {
                ((InstantColumn)_columns[column]).Set(_rows - 1, moment);
            }
        }
    }

    /// <summary>Writes all rows and the end of the file.</summary>
    public async Task CompleteAsync()
    {
        Flush();
        await _writing.ConfigureAwait(false);
        await WriteAloneAsync(_file.CompleteAsync).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        // Waits, so that the stream is not used after it is closed. A failure was already reported by the failed write.
        await _writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _file.DisposeAsync().ConfigureAwait(false);
    }

    private static Column[] Create(TableDefinition definition) =>
        [.. definition.Columns.Select(column => Column.Create(column.Type))];

    private ReadOnlySpan<byte> Set(int column, string value)
    {
        var texts = (TextColumn)_columns[column];
        _text -= texts.Length;
        var text = texts.Set(_rows - 1, value);
        _text += texts.Length;
        return text;
    }

    private void Flush()
    {
        // At most one group of a table is written at a time, which bounds the memory and keeps the order.
        _writing.GetAwaiter().GetResult();
        if (_rows == 0)
        {
            return;
        }

        var (full, rows) = (_columns, _rows);
        (_columns, _spare) = (_spare, _columns);
        (_rows, _text) = (0, 0);
        _writing = Task.Run(async () =>
        {
            await WriteAloneAsync(() => _file.WriteAsync(full, rows)).ConfigureAwait(false);
            foreach (var column in full)
            {
                column.Clear();
            }
        });
    }

    // The files share the memory in which rows are encoded.
    private async Task WriteAloneAsync(Func<Task> write)
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            await write().ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }
}
