using System;
using System.Collections.Generic;
using System.Linq;
using DealNews;

namespace DealNews.Generators;

/// <summary>Writes the tables of all kinds of fact: their names, codecs and rules.</summary>
internal static class BuiltInFactsWriter
{
    public static string WriteKinds(IReadOnlyList<RecordType> facts)
    {
        var code = new CodeText(KnownNames.Namespace);
        code.Line("/// <summary>The kinds of fact of this library.</summary>");
        code.Block(
            "internal static class BuiltInFacts",
            () =>
            {
                code.Line("public static readonly string[] Kinds =").Line("[");
                foreach (var fact in Known(facts))
                {
                    code.Line($"    {Names.Quote(fact.Kind!)},");
                }

                code.Line("];");
            }
        );
        return code.ToString();
    }

    public static string WriteCodecs(IReadOnlyList<RecordType> facts)
    {
        var code = new CodeText("DealNews.Json");
        code.Line("/// <summary>Finds the codec of a fact by its kind or type.</summary>");
        code.Block(
            "internal static class BuiltInFactCodecs",
            () =>
            {
                code.Line("public static bool TryRead<TInput>(string kind, ref TInput input, out Fact? fact)");
                code.Block(
                    "    where TInput : struct, IJsonInput, allows ref struct",
                    () =>
                        WriteSwitch(
                            code,
                            "kind",
                            Known(facts)
                                .Select(fact =>
                                    (
                                        Names.Quote(fact.Kind!),
                                        new[] { $"fact = {fact.Name}Codec.ReadFrom(ref input);", "return true;" }
                                    )
                                ),
                            "fact = null;",
                            "return false;"
                        )
                );
                code.Line();
                code.Line("public static bool TryWrite<TOutput>(ref TOutput output, Fact fact)");
                code.Block(
                    "    where TOutput : struct, IJsonOutput, allows ref struct",
                    () =>
                        WriteSwitch(
                            code,
                            "fact",
                            facts.Select(fact =>
                                (
                                    $"{fact.Name} value",
                                    new[] { $"{fact.Name}Codec.WriteTo(ref output, value);", "return true;" }
                                )
                            ),
                            "return false;"
                        )
                );
            }
        );
        return code.ToString();
    }

    public static string WriteRules(IReadOnlyList<RecordType> facts)
    {
        var code = new CodeText("DealNews.Validation");
        code.Line(
            "/// <summary>Finds the rules of a fact, and compares what two facts report, by their type.</summary>"
        );
        code.Block(
            "internal static class BuiltInFactRules",
            () =>
            {
                code.Block(
                    "public static bool TryCheck(Fact fact, RuleContext context)",
                    () => WriteCheck(code, facts)
                );
                code.Line();
                code.Lines(
                    """
                    /// <summary>
                    /// Returns whether two facts have equal content, without the members that describe the extraction.
                    /// </summary>
                    public static bool SayTheSame(Fact one, Fact other) =>
                        one.GetType() == other.GetType() && WithDetails(one, other).Equals(other);

                    /// <summary>Returns a hash that is equal for facts with equal content.</summary>
                    public static int HashOf(Fact fact) => WithDetails(fact, null).GetHashCode();
                    """
                );
                code.Line();
                code.Lines(Helpers(facts));
            }
        );
        return code.ToString();
    }

    private static IEnumerable<RecordType> Known(IReadOnlyList<RecordType> facts) =>
        facts.Where(fact => fact.Kind is not null);

    private static void WriteCheck(CodeText code, IReadOnlyList<RecordType> facts) =>
        WriteSwitch(
            code,
            "fact",
            facts.Select(fact =>
                ($"{fact.Name} value", new[] { $"{fact.Name}Rules.Check(value, context);", "return true;" })
            ),
            "return false;"
        );

    private static string Helpers(IReadOnlyList<RecordType> facts)
    {
        var details = facts
            .SelectMany(fact => fact.Members)
            .Where(member => member.IsExtractionDetail)
            .Select(member =>
                $"        {member.Name} = other?.{member.Name}{(member.IsNullable ? "" : " ?? default")},"
            )
            .Distinct();
        return $$"""
            // The details of how a fact was extracted are those of the other fact.
            private static Fact WithDetails(Fact fact, Fact? other) =>
                fact with
                {
            {{string.Join("\n", details)}}
                };
            """;
    }

    private static void WriteSwitch(
        CodeText code,
        string value,
        IEnumerable<(string Label, string[] Body)> cases,
        params string[] otherwise
    ) =>
        code.Block(
            $"switch ({value})",
            () =>
            {
                foreach (var (label, body) in cases)
                {
                    WriteCase(code, $"case {label}:", body);
                }

                WriteCase(code, "default:", otherwise);
            }
        );

    private static void WriteCase(CodeText code, string label, string[] body)
    {
        code.Line(label);
        foreach (var line in body)
        {
            code.Line($"    {line}");
        }
    }
}
