using System;
using System.Collections.Generic;
using System.Linq;
using DealNews;

namespace DealNews.Generators;

/// <summary>The columns of the table of facts that follow from the members of all kinds.</summary>
internal static class TableColumns
{
    /// <summary>Returns the columns in the order of their names.</summary>
    public static IReadOnlyList<TableColumn> Of(IEnumerable<TableRecord> kinds)
    {
        var columns = new SortedDictionary<string, TableColumn>(StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            Collect(kind.Members, "", columns);
        }

        return [.. columns.Values];
    }

    /// <summary>Returns the name of the column, or the start of the names, of a member.</summary>
    public static string Name(string prefix, Member member) =>
        (prefix.Length == 0 ? "" : prefix + "_") + Snake(member.JsonName);

    private static void Collect(
        IEnumerable<TableMember> members,
        string prefix,
        SortedDictionary<string, TableColumn> columns
    )
    {
        foreach (var each in members.Where(each => !each.Member.IsList))
        {
            var name = Name(prefix, each.Member);
            foreach (var column in Columns(each.Member, name))
            {
                if (columns.TryGetValue(column.Name, out var other) && other.Type != column.Type)
                {
                    throw new InvalidOperationException(
                        $"The column {column.Name} has the types {other.Type} and {column.Type}."
                    );
                }

                columns[column.Name] = other ?? column;
            }

            Collect(each.Members, name, columns);
        }
    }

    private static IEnumerable<TableColumn> Columns(Member member, string name) =>
        member.Shape switch
        {
            Shape.Form when member.Type == "PartialDate" =>
            [
                new(name + "_edtf", "Text", $"{member.SchemaText} As text in EDTF."),
                new(name + "_earliest", "Date", $"{member.SchemaText} The earliest day that it can be."),
                new(name + "_latest", "Date", $"{member.SchemaText} The latest day that it can be."),
            ],
            Shape.Text or Shape.Term or Shape.Form or Shape.EntityReference or Shape.FactReference =>
            [
                new(name, "Text", member.SchemaText),
            ],
            Shape.Decimal => [new(name, "Decimal", member.SchemaText)],
            Shape.Integer => [new(name, "Integer", member.SchemaText)],
            Shape.Boolean => [new(name, "Boolean", member.SchemaText)],
            Shape.Record or Shape.Languages => [],
            _ => throw new InvalidOperationException($"A value of the form {member.Shape} has no column."),
        };

    private static string Snake(string name) =>
        string.Concat(name.Select(c => char.IsUpper(c) ? "_" + char.ToLowerInvariant(c) : c.ToString()));
}
