using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using DealNews.Json;
using FluentValidation.Results;

namespace DealNews.Validation;

/// <summary>
/// Checks facts of application-defined kinds: their references, and the application's own validator.
/// </summary>
internal static class OwnFactCheck
{
    public static void Check(FactKind kind, Fact fact, RuleContext context)
    {
        foreach (var reference in kind.References(fact))
        {
            ReferenceRules.CheckEntity(reference.Id, reference.Member, reference.Sorts, context);
        }

        foreach (var failure in kind.Validate(fact))
        {
            context.Report(
                string.IsNullOrWhiteSpace(failure.ErrorCode) ? ApplicationRule.Definition.Code : failure.ErrorCode,
                failure.Severity,
                PathOf(failure, kind.TypeInfo),
                failure.ErrorMessage ?? ""
            );
        }
    }

    // Turns the property path "Sites[0].Cost/exact" into the JSON names sites, 0, cost, exact. The part after the slash
    // is the pointer of a finding: the application's validator uses a validator of this library.
    private static IEnumerable<string> PathOf(ValidationFailure failure, JsonTypeInfo typeInfo)
    {
        var name = failure.PropertyName ?? "";
        var pointer =
            (failure.CustomState as Finding)?.Pointer is { } below && name.EndsWith(below, StringComparison.Ordinal)
                ? below
                : "";
        return name[..^pointer.Length]
            .Replace("[", ".", StringComparison.Ordinal)
            .Replace("]", "", StringComparison.Ordinal)
            .Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Select((property, depth) => JsonNameOf(property, depth, typeInfo))
            .Concat(JsonPointer.Segments(pointer));
    }

    private static string JsonNameOf(string property, int depth, JsonTypeInfo typeInfo) =>
        depth == 0
        && typeInfo.Properties.FirstOrDefault(each => (each.AttributeProvider as MemberInfo)?.Name == property)
            is { } own
            ? own.Name
            : typeInfo.Options.PropertyNamingPolicy?.ConvertName(property) ?? property;
}
