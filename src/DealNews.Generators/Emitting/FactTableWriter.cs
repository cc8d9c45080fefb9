using System;
using System.Collections.Generic;
using System.Linq;
using DealNews;

namespace DealNews.Generators;

/// <summary>
/// Writes the columns of the table of facts, and the code that writes a fact: a single value becomes a cell of the
/// fact's row; values that can occur several times become rows of other tables.
/// </summary>
internal static class FactTableWriter
{
    private const string Namespace = "DealNews.Tables";

    // Records with handwritten code, which are rows of a separate table.
    private static readonly string[] s_ownRows =
    [
        "ReportedAmount",
        "ReportedNumber",
        "ReportedPercentage",
        "Evidence",
        "Specification",
    ];

    public static bool HasOwnRows(string type) => s_ownRows.Contains(type);

    /// <summary>Returns whether each value of the member is a row.</summary>
    public static bool HasRow(Member member) =>
        member.Shape switch
        {
            Shape.Record => HasOwnRows(member.Type),
            Shape.EntityReference or Shape.FactReference or Shape.Decimal or Shape.Integer or Shape.Boolean => true,
            Shape.Form or Shape.Text or Shape.Term or Shape.Languages => true,
            _ => false,
        };

    public static string WriteColumns(IReadOnlyList<TableColumn> columns)
    {
        var code = new CodeText(Namespace);
        code.Line(
            "/// <summary>The columns of the table of facts that follow from the members of all kinds.</summary>"
        );
        code.Block(
            "internal static partial class FactColumns",
            () =>
            {
                code.Line("private static ColumnDefinition[] Members =>").Line("[");
                foreach (var column in columns)
                {
                    code.Line($"    new(\"facts\", {Names.Quote(column.Name)}, ColumnType.{column.Type},");
                    code.Line(
                        $"        {Names.Quote(column.Description.Replace("\\", "\\\\").Replace("\"", "\\\""))}),"
                    );
                }

                code.Line("];");
            }
        );
        return code.ToString();
    }

    public static string WriteSwitch(IEnumerable<TableRecord> kinds)
    {
        var code = new CodeText(Namespace);
        code.Line("/// <summary>Writes the values of a fact to the tables.</summary>");
        code.Block(
            "internal static class FactWriter",
            () =>
            {
                code.Line("/// <summary>Returns false for a kind of fact that the application defines.</summary>");
                code.Block(
                    "public static bool TryWrite(FactRows rows, Fact fact)",
                    () =>
                        code.Block(
                            "switch (fact)",
                            () =>
                            {
                                foreach (var kind in kinds)
                                {
                                    code.Line($"case {kind.Name} value:");
                                    code.Line($"    {kind.Name}Rows.Write(rows, value);");
                                    code.Line("    return true;");
                                }

                                code.Line("default:").Line("    return false;");
                            }
                        )
                );
            }
        );
        return code.ToString();
    }

    public static string WriteKind(TableRecord kind, IReadOnlyList<TableColumn> columns)
    {
        var code = new CodeText(Namespace);
        var numbers = columns
            .Select((column, number) => (column.Name, number))
            .ToDictionary(column => column.Name, column => column.number, StringComparer.Ordinal);
        code.Line($"/// <summary>Writes the values of {Names.Spoken(kind.Name)} to the tables.</summary>");
        code.Block(
            $"internal static class {kind.Name}Rows",
            () =>
                code.Block(
                    $"public static void Write(FactRows rows, {kind.Name} fact)",
                    () => new Body(code, numbers).Write(kind.Members, "fact", "", "")
                )
        );
        return code.ToString();
    }

    private sealed class Body(CodeText code, IReadOnlyDictionary<string, int> columns)
    {
        private static readonly string[] s_indexes = ["0", "0"];

        private int _locals;

        public void Write(IEnumerable<TableMember> members, string owner, string prefix, string path) =>
            WriteMembers(members, owner, prefix, path, 0, s_indexes);

        private void WriteMembers(
            IEnumerable<TableMember> members,
            string owner,
            string prefix,
            string path,
            int depth,
            string[] at
        )
        {
            List<TableMember> all = [.. members];
            // An entity in a list is one edge, with its role and the entity that it represents.
            var edge = depth == 0 ? null : all.FirstOrDefault(each => each.Member.Name == "Entity")?.Member;
            if (edge is not null)
            {
                var names = all.Select(each => each.Member).ToLookup(member => member.Name);
                var principal = names["OnBehalfOf"].Any() ? $"{owner}.OnBehalfOf" : "null";
                var role = names["Role"].Any(member => member.Shape == Shape.Term) ? $"{owner}.Role" : "";
                var actsAs =
                    role.Length == 0 ? "null"
                    : names["Role"].First().IsNullable ? role + "?.Value"
                    : role + ".Value";
                code.Line($"rows.Entity({Names.Quote(prefix)}, {Indexes(at)}, {owner}.Entity, {principal}, {actsAs});");
                all.RemoveAll(each =>
                    each.Member.Name is "Entity" or "OnBehalfOf" || (each.Member.Name == "Role" && role.Length > 0)
                );
            }

            foreach (var each in all)
            {
                var name = TableColumns.Name(prefix, each.Member);
                var place = (path.Length == 0 ? "" : path + "/") + each.Member.JsonName;
                var value = $"{owner}.{each.Member.Name}";
                if (each.Member.IsList)
                {
                    WriteList(each, value, name, place, depth, at);
                }
                else if (each.Members.Count > 0)
                {
                    var local = Local();
                    code.Block(
                        $"if ({value} is {{ }} {local})",
                        () => WriteMembers(each.Members, local, name, place, depth, at)
                    );
                }
                else if (depth == 0)
                {
                    WriteCell(each.Member, value, name, place);
                }
                else
                {
                    WriteRow(each.Member, value, name, place, at);
                }
            }

            code.Line($"rows.Extra({Names.Quote(path)}, {Indexes(at)}, {owner}.AdditionalProperties);");
        }

        private void WriteList(TableMember list, string value, string name, string path, int depth, string[] at)
        {
            if (list.Member.Type is "Evidence" or "Specification")
            {
                code.Line($"rows.{list.Member.Name}({value});");
                return;
            }

            var index = Local();
            string[] inner = depth == 0 ? [index, "0"] : [at[0], index];
            code.Block(
                $"for (var {index} = 0; {index} < {value}.Count; {index}++)",
                () =>
                {
                    var element = $"{value}[{index}]";
                    if (list.Members.Count == 0)
                    {
                        WriteRow(list.Member, element, name, path + "/*", inner);
                        return;
                    }

                    var local = Local();
                    code.Block(
                        $"if ({element} is {{ }} {local})",
                        () => WriteMembers(list.Members, local, name, path + "/*", depth + 1, inner)
                    );
                }
            );
        }

        private void WriteCell(Member member, string value, string name, string path)
        {
            var optional = member.IsNullable ? "?" : "";
            var start = columns.ContainsKey(name) ? $"{Number(name)}, " : "";
            switch (member.Shape)
            {
                case Shape.Form when member.Type == "PartialDate":
                    code.Line(
                        $"rows.Date({Number(name + "_edtf")}, {Number(name + "_earliest")}, "
                            + $"{Number(name + "_latest")}, {value});"
                    );
                    break;
                case Shape.Text:
                    code.Line($"rows.Text({start}{value});");
                    break;
                case Shape.Term or Shape.Form:
                    code.Line($"rows.Text({start}{value}{optional}.Value);");
                    break;
                case Shape.EntityReference:
                    code.Line($"rows.Text({start}{value}{optional}.Value);");
                    WriteRow(member, value, name, path, s_indexes);
                    break;
                case Shape.FactReference:
                    code.Line($"rows.Text({start}{value}{optional}.Value);");
                    WriteRow(member, value, name, path, s_indexes);
                    break;
                case Shape.Decimal:
                    code.Line($"rows.Decimal({start}{Names.Quote(path)}, {value});");
                    break;
                case Shape.Integer:
                    code.Line($"rows.Integer({start}{value});");
                    break;
                case Shape.Boolean:
                    code.Line($"rows.Boolean({start}{value});");
                    break;
                default:
                    WriteRow(member, value, name, path, s_indexes);
                    break;
            }
        }

        private void WriteRow(Member member, string value, string name, string path, string[] at)
        {
            var start = $"{Names.Quote(name)}, {Indexes(at)}";
            var optional = member is { IsNullable: true, IsList: false } ? "?" : "";
            var row = member.Shape switch
            {
                Shape.EntityReference => $"Entity({start}, {value}, null, null)",
                Shape.FactReference => $"Link({start}, {value})",
                Shape.Record => $"{Row(member.Type)}({start}, {Names.Quote(path)}, {value})",
                Shape.Decimal or Shape.Integer => $"Figure({start}, {Names.Quote(path)}, {value})",
                Shape.Boolean => $"Words({start}, {value} ? \"true\" : null)",
                Shape.Form when member.Type == "PartialDate" => $"Words({start}, {value})",
                Shape.Text or Shape.Languages => $"Words({start}, {value})",
                Shape.Term or Shape.Form => $"Words({start}, {value}{optional}.Value)",
                _ => throw new InvalidOperationException($"A value of the form {member.Shape} has no row."),
            };
            code.Line($"rows.{row};");
        }

        private static string Row(string type) =>
            type switch
            {
                "ReportedAmount" => "Amount",
                "ReportedNumber" => "Number",
                "ReportedPercentage" => "Percentage",
                _ => throw new InvalidOperationException($"{type} has no row."),
            };

        private string Number(string column) =>
            columns[column].ToString(System.Globalization.CultureInfo.InvariantCulture);

        private static string Indexes(string[] at) => $"{at[0]}, {at[1]}";

        private string Local() => $"v{++_locals}";
    }
}
