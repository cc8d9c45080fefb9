using System.Globalization;
using System.Text;

namespace DealNews.Schema;

/// <summary>
/// Writes TypeScript declarations: an interface for each record, a type for each vocabulary and form of text.
/// </summary>
internal static class TypeScriptText
{
    private const string Head = $$"""
        /**
         * Declarations of the deal-news format, version {{ArticleFacts.CurrentSchemaVersion}}. Absent values and
         * optional empty lists are left out. The format is open: objects can have members, vocabularies terms and
         * documents kinds of facts that are not declared here.
         */

        /** An amount of money: a currency code (ISO 4217), a space and a plain decimal number: "USD 15000000000". */
        export type Money = string;

        /** A point in time with its offset from UTC (RFC 3339): "2025-02-04T18:00:00+09:00". */
        export type Instant = string;

        /** A text in several languages: language tag (BCP 47) to text. */
        export type LanguageMap = Record<LanguageTag, string>;

        /** Any other text: differs from all declared kinds, so that the compiler can narrow a fact by its `kind`. */
        export declare const enum UnknownKind {
          Any = "",
        }

        /** A fact of a kind that is not declared here. */
        export interface UnknownFact extends FactMembers {
          kind: UnknownKind;
          [member: string]: unknown;
        }

        """;

    public static string Write()
    {
        var text = new StringBuilder(Head);
        foreach (var form in ModelDescription.Texts)
        {
            WriteText(text, form);
        }

        foreach (
            var record in ModelDescription.Records.Where(record => record.IsConcrete || record.Name == nameof(Fact))
        )
        {
            WriteRecord(text, record);
        }

        var kinds = ModelDescription.Records.Where(record => record.Kind is not null).Select(record => record.Name);
        WriteComment(text, "", "A fact that an article reports; `kind` tells the kinds apart.");
        text.Append("export type Fact =\n");
        text.AppendJoin("", kinds.Append(nameof(UnknownFact)).Select(name => $"  | {name}\n"));
        return text.Remove(text.Length - 1, 1).Append(";\n").ToString();
    }

    // `string & {}` allows any other term, and editors still suggest the known ones.
    private static void WriteText(StringBuilder text, TextDescription form)
    {
        WriteComment(text, "", form.Summary);
        if (form.Terms.Count == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"export type {form.Name} = string;\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"export type {form.Name} =\n");
        foreach (var term in form.Terms)
        {
            WriteComment(text, "  ", term.Summary, isFirst: false);
            text.Append(CultureInfo.InvariantCulture, $"  | \"{term.Term}\"\n");
        }

        text.Append("  | (string & {});\n");
    }

    private static void WriteRecord(StringBuilder text, RecordDescription record)
    {
        var isShared = record.Name == nameof(Fact);
        var name = isShared ? "FactMembers" : record.Name;
        WriteComment(text, "", isShared ? "The members that every fact has." : record.Summary);
        text.Append(
            CultureInfo.InvariantCulture,
            $"export interface {name}{(record.Kind is null ? "" : " extends FactMembers")} {{\n"
        );
        if (record.Kind is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"  kind: \"{record.Kind}\";\n");
        }

        foreach (var member in record.Members.Where(member => isShared || !member.IsShared))
        {
            WriteComment(text, "  ", member.Description, isFirst: false);
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {member.Name}{(member.IsRequired ? "" : "?")}: {TypeOf(member)}{(member.IsList ? "[]" : "")};\n"
            );
        }

        text.Append("}\n");
    }

    private static string TypeOf(MemberDescription member) =>
        member.Shape switch
        {
            Shape.Text => "string",
            Shape.Decimal or Shape.Integer => "number",
            Shape.Boolean => "boolean",
            Shape.Instant => "Instant",
            Shape.Specification => "number | string",
            _ => member.Type,
        };

    private static void WriteComment(StringBuilder text, string indent, string comment, bool isFirst = true) =>
        text.Append(isFirst ? "\n" : "")
            .Append(
                CultureInfo.InvariantCulture,
                $"{indent}/** {comment.Replace("*/", "*\\/", StringComparison.Ordinal)} */\n"
            );
}
