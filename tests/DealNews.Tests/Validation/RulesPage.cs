using System.Globalization;
using System.Text;
using DealNews.Grounding;
using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Tests;

/// <summary>The rule catalogue as a page: each rule with a document that breaks it and the findings that the library gives.</summary>
internal static class RulesPage
{
    private const string Introduction = """
        # Rules

        Every rule that DealNews checks, each with an excerpt of a document that breaks it and what the library then says.
        This page is written from the code, and a test fails where the two differ.

        ## How to read a finding

        A finding has a **code**, a **severity**, a **pointer** and a **message**.

        | severity | meaning |
        |---|---|
        | error | The document is wrong: it contradicts the format, or itself. `HasErrors` is true. |
        | warning | The document can be right, but probably is not, or is newer than this library. Nothing is lost. |
        | information | Worth knowing. |

        The pointer is a JSON Pointer (RFC 6901) into the document: `/facts/3/amount/exact` is the member `exact` of the amount
        of the fourth fact. The empty pointer is the document itself. Where something is missing, the pointer says where it should be.
        Where the document was read from JSON, a finding also has the line and the column, counted from 1.

        The excerpts below are parts of one document, which `FaultyDocuments` in the package DealNews.Testing has whole; members that do
        not matter are left out, and the comment above a part is the pointer to it.

        Findings are complete: a document with ten faults has ten findings. What merely follows from a fault is no fault of its own:
        where an amount cannot be read, it is not reported as missing as well. Nothing is repaired and nothing is dropped.

        A code never changes its meaning, and a code that is given up is not used again. A new rule takes the next free number of its
        group. Messages are for people and may be worded better at any time: let programs look at the code and the pointer.

        | group | about |
        |---|---|
        | [DN0](#dn0-reading) | reading the JSON |
        | [DN1](#dn1-records) | a record by itself |
        | [DN2](#dn2-references) | ids and references |
        | [DN3](#dn3-the-document) | what goes together in a document, and what does not |
        | [DN4](#dn4-quotes) | whether the quotes stand in the article |
        | [DN5](#dn5-figures) | whether the figures are those of the quotes |

        [How to get findings](guide/validation.md) in an application is told in the guide, [on the command line](command-line.md) on its page.

        For each rule, `FaultyDocuments.Json("DN1012")` in the package DealNews.Testing is a
        whole document with that fault and no other, for the tests of an application.

        """;

    private static readonly (string Prefix, string Title)[] s_groups =
    [
        ("DN0", "DN0: reading"),
        ("DN1", "DN1: records"),
        ("DN2", "DN2: references"),
        ("DN3", "DN3: the document"),
        ("DN4", "DN4: quotes"),
        ("DN5", "DN5: figures"),
    ];

    private static readonly string s_grounding = $"""

        These need the text of the article, which `GroundingVerifier` of the package DealNews.Grounding holds a document against
        ([grounding](grounding.md)); on the command line, it is `dealnews check facts.json --text article.txt`. The text here is:

        ```text
        {FaultyDocuments.ArticleText.TrimEnd()}
        ```

        """;

    public static string Write()
    {
        var page = new StringBuilder(Introduction);
        foreach (var (prefix, title) in s_groups)
        {
            var rules = RuleCatalogue
                .Rules.Where(rule => rule.Code.StartsWith(prefix, StringComparison.Ordinal))
                .ToArray();
            page.Append(
                CultureInfo.InvariantCulture,
                $"\n## {title}\n{(prefix == "DN4" ? s_grounding : "")}\n| code | severity | meaning |\n|---|---|---|\n"
            );
            foreach (var rule in rules)
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| [{rule.Code}](#{rule.Code.ToLowerInvariant()}) | {Spoken(rule.Severity)} | {rule.Meaning} |\n"
                );
            }

            foreach (var rule in rules)
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"\n### {rule.Code}\n\n{rule.Meaning} *{Spoken(rule.Severity)}*\n"
                );
                page.Append(
                    rule.Code == RuleCode.OwnRule
                        ? "\nAn application checks facts of its own kinds by a validator of its own, and its codes are kept as they are. This one stands\nwhere a failure has none, as one from `context.AddFailure(\"…\")`.\n"
                        : Cases(rule.Code)
                );
            }
        }

        return page.ToString();
    }

    private static string Cases(string code)
    {
        var text = new StringBuilder();
        foreach (var faulty in FaultyDocuments.ForCode(code))
        {
            Finding[] findings = [.. Inspect(faulty).Where(finding => finding.Code == code)];
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n{faulty.Description}\n\n```json\n{RulesExcerpt.Of(faulty) ?? Lines(faulty.Json, findings[0])}```\n"
            );
            foreach (var finding in findings)
            {
                var pointer = finding.Pointer.Length == 0 ? "" : $"`{finding.Pointer}`: ";
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{(finding == findings[0] ? "" : ">")}\n> {pointer}{finding.Message}\n"
                );
            }
        }

        return text.ToString();
    }

    private static ValueList<Finding> Inspect(FaultyDocument faulty)
    {
        var verifier = faulty.ArticleText is { } text ? new GroundingVerifier(new(text)) : null;
        return DocumentInspector
            .Inspect(
                Encoding.UTF8.GetBytes(faulty.Json),
                new() { Rules = verifier is null ? [] : [verifier] }
            )
            .Report.Findings;
    }

    // What has no tree to take parts from is shown as it stands, around the line of the finding.
    private static string Lines(string json, Finding finding)
    {
        var lines = json.Split('\n');
        var first = Math.Max(0, (int)finding.Line!.Value - 2);
        return string.Concat(lines.Skip(first).Take(3).Select(line => line + "\n"));
    }

    private static string Spoken(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };
}
