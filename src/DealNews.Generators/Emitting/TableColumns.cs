using System;
using System.Collections.Generic;
using System.Linq;
using DealNews;

namespace DealNews.Generators;

/// <summary>The columns of the table of facts for the members of all kinds.</summary>
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

    /// <summary>Returns whether columns have a single value of the member.</summary>
    public static bool HasCells(Member member) => !member.IsList && Of(member, "").Any();

    /// <summary>Returns the columns of a single value.</summary>
    public static IEnumerable<TableColumn> Of(Member member, string name) =>
        member.Shape switch
        {
            Shape.Form when member.Type == "PartialDate" =>
            [
                new(name + "_edtf", "Text", $"{member.SchemaText} As EDTF text."),
                new(name + "_earliest", "Date", $"{member.SchemaText} Earliest possible day."),
                new(name + "_latest", "Date", $"{member.SchemaText} Latest possible day."),
            ],
            Shape.Text or Shape.Term or Shape.Form or Shape.EntityReference or Shape.FactReference =>
            [
                new(name, "Text", member.SchemaText),
            ],
            Shape.Decimal => [new(name, "Decimal", member.SchemaText)],
            Shape.Integer => [new(name, "Integer", member.SchemaText)],
            Shape.Boolean => [new(name, "Boolean", member.SchemaText)],
            _ => [],
        };

    private static void Collect(
        IEnumerable<TableMember> members,
        string prefix,
        SortedDictionary<string, TableColumn> columns
    )
    {
        foreach (var each in members.Where(each => !each.Member.IsList))
        {
            var name = Name(prefix, each.Member);
            foreach (var column in Of(each.Member, name).Where(column => !columns.ContainsKey(column.Name)))
            {
                columns.Add(column.Name, column);
            }

            Collect(each.Members, name, columns);
        }
    }

    private static string Snake(string name) =>
        string.Concat(name.Select(c => char.IsUpper(c) ? "_" + char.ToLowerInvariant(c) : c.ToString()));
}
