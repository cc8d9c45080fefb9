using System.Collections;
using System.Globalization;
using System.Text;

namespace DealNews;

/// <summary>
/// Appends the members of a record for ToString. Absent members are omitted to keep messages short.
/// </summary>
internal sealed class MemberPrinter : MemberWalk
{
    private readonly StringBuilder _builder;
    private bool _hasAny;

    private MemberPrinter(StringBuilder builder) => _builder = builder;

    /// <summary>Appends the members of a record.</summary>
    /// <returns>Whether the record has a member that is not absent.</returns>
    public static bool Print(Extensible record, StringBuilder builder)
    {
        var printer = new MemberPrinter(builder);
        printer.Append("kind", (record as UnknownFact)?.Kind);
        record.Walk(printer);
        if (!record.AdditionalProperties.IsEmpty)
        {
            printer.Append("additionalProperties", record.AdditionalProperties);
        }

        return printer._hasAny;
    }

    public override void Add(
        Extensible owner,
        string member,
        object? value,
        EvidenceCheck check,
        bool isInferred = false,
        EntityRoles roles = EntityRoles.None
    ) =>
        Append(
            value is true ? $"Is{char.ToUpperInvariant(member[0])}{member[1..]}" : member,
            value is true ? "true" : value
        );

    protected override void AddList(
        Extensible owner,
        string member,
        IEnumerable list,
        EvidenceCheck check,
        bool isInferred,
        EntityRoles roles
    ) => Append(member, list);

    // A property has the name of its JSON member in Pascal case; that of a boolean starts with "Is".
    private void Append(string member, object? value)
    {
        if (value is null)
        {
            return;
        }

        _builder
            .Append(_hasAny ? ", " : "")
            .Append(char.ToUpperInvariant(member[0]))
            .Append(member, 1, member.Length - 1);
        _builder.Append(" = ");
        _builder.Append(
            value is string text ? text
            : value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture)
            : value
        );
        _hasAny = true;
    }
}
