namespace DealNews.Testing;

/// <summary>Changes each value of a record and of its nested records.</summary>
/// <param name="document">The document that contains the record.</param>
internal sealed class RecordChanges(ArticleFacts document)
{
    private readonly OtherValues _values = new(document.Article?.Language);
    private readonly OtherReferences _references = new(document);

    /// <summary>Returns the record with each value changed, in document order.</summary>
    public IEnumerable<ChangedPart> Of(Extensible record) =>
        FigureBounds
            .Of(record)
            .Concat(_references.Exchanged(record))
            .Concat(
                RecordShape.Of(record).Members.Where(SaidMembers.Contains).SelectMany(member => Of(record, member))
            );

    private IEnumerable<ChangedPart> Of(Extensible record, MemberShape member)
    {
        var pointer = JsonPointer.Append("", member.JsonName);
        if (member.Get(record) is not { } value)
        {
            return OtherValues
                .OfAbsent(member)
                .Select(other => new ChangedPart(
                    other.Kind,
                    pointer,
                    member.JsonName,
                    "",
                    other.Show(other.Value),
                    RecordShape.With(record, member, other.Value)
                ));
        }

        var items = member.Items(value);
        return items.SelectMany(
            (item, i) =>
                OfItem(member, item, items)
                    .Select(part =>
                        part with
                        {
                            Pointer = (member.IsList ? JsonPointer.Append(pointer, i) : pointer) + part.Pointer,
                            Member = part.Member.Length == 0 ? member.JsonName : $"{member.JsonName}/{part.Member}",
                            Value = RecordShape.With(
                                record,
                                member,
                                member.Of([.. items.Take(i), part.Value, .. items.Skip(i + 1)])
                            ),
                        }
                    )
        );
    }

    private IEnumerable<ChangedPart> OfItem(MemberShape member, object item, IReadOnlyList<object> items)
    {
        if (item is Extensible record)
        {
            return Of(record);
        }

        var others =
            member.Sorts != EntitySorts.None || member.IsFactReference
                ? _references.Of(member, item, items)
                : _values.Of(member, item);
        return others.Select(other => new ChangedPart(
            other.Kind,
            other.Entry is { } entry ? JsonPointer.Append("", entry) : "",
            "",
            other.Show(item),
            other.Show(other.Value),
            other.Value
        ));
    }
}
