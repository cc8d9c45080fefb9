using System;
using System.Collections.Generic;
using DealNews;

namespace DealNews.Generators;

/// <summary>Finds the members of facts that the tables cannot represent.</summary>
internal sealed class TableFaults
{
    // The tables have indexes for two levels of lists only.
    private const int DeepestList = 2;

    private readonly Dictionary<string, string> _columns = new(StringComparer.Ordinal);
    private readonly List<(string Member, string Reason)> _faults = [];

    private TableFaults() { }

    public static IReadOnlyList<(string Member, string Reason)> Of(IEnumerable<TableRecord> kinds)
    {
        var faults = new TableFaults();
        foreach (var kind in kinds)
        {
            faults.Check(kind.Members, kind.Name, "", 0);
        }

        return faults._faults;
    }

    private void Check(IEnumerable<TableMember> members, string owner, string prefix, int depth)
    {
        foreach (var each in members)
        {
            var member = each.Member;
            var name = $"{owner}.{member.Name}";
            var inner = member.IsList ? depth + 1 : depth;
            if (inner > DeepestList)
            {
                _faults.Add((name, "it is a list in a list of a list"));
            }
            else if (each.Members.Count > 0)
            {
                Check(each.Members, name, TableColumns.Name(prefix, member), inner);
            }
            else if (!TableColumns.HasCells(member) && !FactTableWriter.HasRow(member))
            {
                _faults.Add((name, $"its type '{member.Type}' has neither columns nor rows"));
            }
            else if (inner == 0)
            {
                CheckColumns(member, name, TableColumns.Name(prefix, member));
            }
        }
    }

    private void CheckColumns(Member member, string name, string column)
    {
        foreach (var each in TableColumns.Of(member, column))
        {
            if (!_columns.TryGetValue(each.Name, out var type))
            {
                _columns.Add(each.Name, each.Type);
            }
            else if (type != each.Type)
            {
                _faults.Add((name, $"the column '{each.Name}' has the type {type} for another kind"));
            }
        }
    }
}
