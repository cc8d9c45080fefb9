using DealNews.Validation;
using static DealNews.Testing.Edit;

namespace DealNews.Testing;

/// <summary>Faults in ids and references (DN2…).</summary>
internal static class ReferenceFaults
{
    public static Fault[] All =>
    [
        new(RuleCode.IdRepeated, "Two companies have the same id.",
            "/companies/3/id", Add("/companies", """{ "id": "aurora", "names": { "en": "Aurora Mining" } }""")),
        new(RuleCode.IdRepeated, "A person has the id of a company.",
            "/people/2/id", Add("/people", """{ "id": "hanbit", "names": { "en": "A. Hanbit" } }""")),
        new(RuleCode.IdRepeated, "A project has the id of a person.",
            "/projects/1/id", Add("/projects", """{ "id": "mina-han" }""")),
        new(RuleCode.IdRepeated, "Two facts have the same id.", Set($"{At.Statement}/id", "\"f1\"")),

        new(RuleCode.ReferenceDangling, "A company is not in the document.",
            Set($"{At.Stake}/company", "\"hanbit-chemical\"")),
        new(RuleCode.ReferenceDangling, "A project is not in the document.",
            Set($"{At.Partnership}/project", "\"vega\"")),
        new(RuleCode.ReferenceDangling, "One of several investors is not in the document.",
            Set($"{At.Pledge}/investors/1", "\"nordic\"")),
        new(RuleCode.ReferenceDangling, "A participant of a meeting is not in the document.",
            Set($"{At.Meeting}/participants/1/entity", "\"e-lind\"")),
        new(RuleCode.ReferenceDangling, "The company of a position is not in the document.",
            Set("/people/0/positions/0/company", "\"hanbit-group\"")),
        new(RuleCode.ReferenceDangling, "A participant of a project is not in the document.",
            Set("/projects/0/participants/1", "\"nordic\"")),
        new(RuleCode.ReferenceDangling, "The source of a fact is not in the document.",
            Set($"{At.Statement}/attribution/entity", "\"m-han\"")),
        new(RuleCode.ReferenceDangling, "A pledge is part of a fact that is not in the document.",
            Set($"{At.PledgedPart}/partOf", "\"p9\"")),
        new(RuleCode.ReferenceDangling, "The valuation of a round is the id of a company, not of a fact.",
            Set($"{At.Round}/valuation", "\"aurora\"")),

        new(RuleCode.ReferenceSortMismatch, "A person instead of a company.",
            Set($"{At.Valuation}/company", "\"mina-han\"")),
        new(RuleCode.ReferenceSortMismatch, "A project instead of a company.",
            Set($"{At.Stake}/company", "\"polaris\"")),
        new(RuleCode.ReferenceSortMismatch, "A company instead of a project.",
            Set($"{At.Pledge}/project", "\"aurora\"")),
        new(RuleCode.ReferenceSortMismatch, "A person instead of a project.",
            Set($"{At.Partnership}/project", "\"erik-lind\"")),
        new(RuleCode.ReferenceSortMismatch, "The target of an acquisition is a person.",
            Set($"{At.Acquisition}/target", "\"erik-lind\"")),
        new(RuleCode.ReferenceSortMismatch, "A participant represents a person.",
            Set($"{At.Meeting}/participants/0/onBehalfOf", "\"erik-lind\"")),
        new(RuleCode.ReferenceSortMismatch, "The company of a position is a project.",
            Set("/people/1/positions/0/company", "\"polaris\"")),
        new(RuleCode.ReferenceSortMismatch, "The valuation of a round is a stake.",
            Set($"{At.Round}/valuation", "\"s1\"")),
        new(RuleCode.ReferenceSortMismatch, "A statement is the translation of a meeting.",
            Set($"{At.Statement}/translationOf", "\"m1\"")),

        new(RuleCode.ReferenceCircular, "A pledge is a part of itself.", Set($"{At.PledgedPart}/partOf", "\"p2\"")),
        new(RuleCode.ReferenceCircular, "A statement is the translation of itself.",
            Set($"{At.Statement}/translationOf", "\"q1\"")),
        new(RuleCode.ReferenceCircular, "Two pledges are additional to each other.",
            [$"{At.Pledge}/additionalTo", $"{At.PledgedPart}/additionalTo"],
            [
                Remove($"{At.PledgedPart}/partOf"),
                Set($"{At.Pledge}/additionalTo", "\"p2\""),
                Set($"{At.PledgedPart}/additionalTo", "\"p1\""),
            ]),
        new(RuleCode.ReferenceCircular, "Three pledges refer to each other in a circle, by different members.",
            [$"{At.Pledge}/additionalTo", $"{At.PledgedPart}/partOf", $"{At.Next}/additionalTo"],
            [
                Set($"{At.Pledge}/additionalTo", "\"p3\""),
                Add("/facts", """
                    {
                      "kind": "investmentPledge", "id": "p3", "investors": ["hanbit"], "investee": "aurora",
                      "status": "exploring", "additionalTo": "p2"
                    }
                    """),
            ]),

        new(RuleCode.EntityUnused, "Nothing refers to a company.",
            "/companies/3", Add("/companies", """{ "id": "sora", "names": { "en": "Sora Telecom" } }""")),
        new(RuleCode.EntityUnused, "Nothing refers to a person.",
            "/people/2", Add("/people", """{ "id": "ada-berg", "names": { "en": "Ada Berg" } }""")),
        new(RuleCode.EntityUnused, "Nothing refers to a project.",
            "/projects/1", Add("/projects", """{ "id": "vega", "names": { "en": "Vega" } }""")),
    ];
}
