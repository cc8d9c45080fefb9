namespace DealNews.Tables;

/// <summary>
/// Computes the field id of a column from its name, so that it stays the same without a list of ids: the FNV-1a hash of
/// the names of the table and the column, in 30 bits.
/// </summary>
internal static class FieldIds
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;
    private const uint Mask = (1u << 30) - 1;

    public static int Of(string table, string column)
    {
        var hash = Add(Add(Add(Basis, table), "."), column);
        return (int)Math.Max(1, (hash ^ (hash >> 30)) & Mask);
    }

    private static uint Add(uint hash, string name)
    {
        foreach (var c in name)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }
}
