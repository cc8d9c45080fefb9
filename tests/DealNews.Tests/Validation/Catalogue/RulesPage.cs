using System.Globalization;
using System.Text;
using DealNews.Grounding;
using DealNews.Testing;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Tests;

/// <summary>
/// Writes the rule catalogue as a page: each rule with the documents that break it and their findings.
/// </summary>
internal static class RulesPage
{
    private const string Introduction = """
        # Rules

        All rules that DealNews checks. Each rule has excerpts of documents that break it, and the findings for them.
        This page is generated from the code, and a test fails if it is out of date.

        ## How to read a finding

        A finding has a **code**, a **severity**, a **pointer** and a **message**.

        | severity | meaning |
        |---|---|
        | error | The document is wrong: it contradicts the format or itself. `HasErrors` is true. |
        | warning | The document is probably wrong, or newer than this library. It keeps all data. |
        | information | The document is right. The finding is a hint. |

        The pointer is a JSON Pointer (RFC 6901) into the document: `/facts/3/amount/exact` is the member `exact` of
        the amount of the fourth fact. The empty pointer is the document itself. If a value is missing, the pointer is
        the place where the value is expected. If the document was read from JSON, a finding also has a line and a
        column, from 1.

        The excerpts are parts of one document, which the package DealNews.Testing has as `FaultyDocuments.ValidJson`.
        Members that do not matter are omitted. The comment above each part is the pointer to it.

        Validation reports all findings up to the limit ([DN0005](#dn0005)). It does not report consequences of an
        error: an amount that cannot be read is not also reported as missing. Validation does not change the document.

        A code never changes its meaning, and a withdrawn code is not reused. A new rule takes the next free number of
        its group. Messages may change between versions, so programs should use the code and the pointer.

        | group | subject |
        |---|---|
        | [DN0](#dn0-reading) | reading the JSON |
        | [DN1](#dn1-records) | single records |
        | [DN2](#dn2-references) | ids and references |
        | [DN3](#dn3-the-document) | coherence of the facts of a document |
        | [DN4](#dn4-quotes) | quotes of the article |
        | [DN5](#dn5-figures) | figures of the facts and of their quotes |
        | [DN6](#dn6-names) | names in the article |

        The guide shows [how to validate](guide/validation.md) in an application; [the command line](command-line.md)
        has the command `dealnews check`.

        For the tests of an application, `FaultyDocuments.Json("DN1012")` in the package DealNews.Testing is a whole
        document with only that fault. An application can [turn rules off or change their
        severities](guide/validation.md) with `ValidationOptions`.

        """;

    private static readonly (string Prefix, string Title)[] s_groups =
    [
        ("DN0", "DN0: reading"),
        ("DN1", "DN1: records"),
        ("DN2", "DN2: references"),
        ("DN3", "DN3: the document"),
        ("DN4", "DN4: quotes"),
        ("DN5", "DN5: figures"),
        ("DN6", "DN6: names"),
    ];

    private static readonly string s_grounding = $"""

        These rules need the text of the article. `GroundingVerifier` of the package DealNews.Grounding checks them
        ([grounding](grounding.md)), and so does `dealnews check facts.json --text article.txt`.
        The examples have this text:

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
                    rule.Code switch
                    {
                        RuleCode.ApplicationRule =>
                            "\nAn application validates its own kinds of fact with its own validators, and findings "
                                + "keep their codes.\nThis code is for failures without a code, "
                                + "such as a failure from `context.AddFailure(\"…\")`.\n",
                        RuleCode.FindingsOmitted =>
                            "\n`ValidationOptions.MaxFindings` sets the limit, 1,000 by default. Errors take "
                                + "precedence over warnings, and warnings\nover information. "
                                + "The finding is the last of the report and has the number of omitted findings of "
                                + "each severity.\n",
                        _ => Cases(rule.Code),
                    }
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
            .Inspect(Encoding.UTF8.GetBytes(faulty.Json), new() { Rules = verifier is null ? [] : [verifier] })
            .Report.Findings;
    }

    // A text that is not JSON has no parts; the lines around the finding show the fault.
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
