using System.Globalization;

namespace DealNews.Testing;

/// <summary>Another value of a member.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Value">The other value.</param>
internal sealed record ValueChange(MutationKind Kind, object Value)
{
    /// <summary>The name of the entry that changed, if the value is a map; otherwise null.</summary>
    public string? Entry { get; init; }

    /// <summary>Returns a value, or an entry of a map, as text.</summary>
    public string Show(object value) =>
        value switch
        {
            LanguageMap map => map[Entry!],
            bool flag => flag ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
