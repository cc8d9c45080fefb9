using System.Globalization;
using System.Text;

namespace DealNews;

/// <summary>
/// Appends the members of a record for ToString. Absent members are omitted to keep messages short.
/// </summary>
internal struct MemberPrinter(StringBuilder builder)
{
    public bool HasAny { get; private set; }

    public void Add(string name, object? value)
    {
        if (value is null)
        {
            return;
        }

        builder.Append(HasAny ? ", " : "").Append(name).Append(" = ");
        builder.Append(
            value is string text ? text
            : value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture)
            : value
        );
        HasAny = true;
    }
}
