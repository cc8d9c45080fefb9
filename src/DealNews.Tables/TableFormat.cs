namespace DealNews.Tables;

/// <summary>The format of the files.</summary>
public enum TableFormat
{
    /// <summary>Apache Parquet, compressed with gzip.</summary>
    Parquet,

    /// <summary>
    /// Comma-separated values (RFC 4180) in UTF-8 with a header line. An absent value is empty, an empty text is
    /// <c>""</c>.
    /// </summary>
    Csv,
}
