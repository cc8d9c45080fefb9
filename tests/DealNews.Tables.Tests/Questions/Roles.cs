namespace DealNews.Tables.Tests;

/// <summary>Converts the place of a value in the JSON of a fact to the role that tables give it.</summary>
internal static class Roles
{
    public static string Of(string pointer) =>
        string.Join('_', pointer.Split('/').Skip(1).Where(part => !char.IsAsciiDigit(part[0])).Select(Snake));

    private static string Snake(string name) =>
        string.Concat(name.Select(c => char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : c.ToString()));
}
