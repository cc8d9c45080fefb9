using System.Collections.Generic;
using System.Linq;
using DealNews;

namespace DealNews.Generators;

/// <summary>Writes the tables that find a type's code: the codec of a type, the rules and codec of a fact.</summary>
internal static class RegistryWriter
{
    public static string WriteCodecs(Model model)
    {
        var code = new CodeText("DealNews.Json");
        code.Line("using System.Text.Json;").Line("using System.Text.Json.Serialization.Metadata;").Line();
        code.Block(
            "partial class Codecs",
            () =>
            {
                code.Block(
                    "private static object? Find(Type type)",
                    () =>
                    {
                        foreach (var record in model.Records.Where(record => !record.IsAbstract))
                        {
                            code.Line($"if (type == typeof({record.Name})) return {record.Name}Codec.Instance;");
                        }

                        foreach (var text in model.Texts)
                        {
                            code.Line(
                                $"if (type == typeof({text.Name})) return new TextCodec<{text.Name}>(static text => new(text), static value => value.Value);"
                            );
                        }

                        code.Line("return null;");
                    }
                );
                code.Line();
                code.Block(
                    "private static JsonTypeInfo? FindTypeInfo(Type type, JsonSerializerOptions options)",
                    () =>
                    {
                        foreach (
                            var name in model
                                .Records.Select(record => record.Name)
                                .Concat(model.Texts.Select(text => text.Name))
                        )
                        {
                            code.Line($"if (type == typeof({name})) return TypeInfo<{name}>(options);");
                        }

                        code.Line("return null;");
                    }
                );
            }
        );
        return code.ToString();
    }

    /// <summary>Writes the dispatch from a fact to its JSON codec.</summary>
    public static string WriteFactCodecs(Model model)
    {
        var facts = model.Records.Where(record => record is { IsFact: true, IsAbstract: false }).ToList();
        var known = facts.Where(fact => fact.Kind is not null).ToList();
        var code = new CodeText("DealNews.Json");
        code.Line("/// <summary>Finds the codec of a fact of this library by its kind or type.</summary>");
        code.Block(
            "internal static class BuiltInFactCodecs",
            () =>
            {
                code.Line("public static bool TryRead<TInput>(string kind, ref TInput input, out Fact? fact)");
                code.Block(
                    "    where TInput : struct, IJsonInput, allows ref struct",
                    () =>
                    {
                        code.Block(
                            "switch (kind)",
                            () =>
                            {
                                foreach (var fact in known)
                                {
                                    code.Line(
                                        $"case \"{fact.Kind}\": fact = {fact.Name}Codec.ReadFrom(ref input); return true;"
                                    );
                                }

                                code.Line("default: fact = null; return false;");
                            }
                        );
                    }
                );
                code.Line();
                code.Line("public static bool TryWrite<TOutput>(ref TOutput output, Fact fact)");
                code.Block(
                    "    where TOutput : struct, IJsonOutput, allows ref struct",
                    () =>
                    {
                        code.Block(
                            "switch (fact)",
                            () =>
                            {
                                foreach (var fact in facts)
                                {
                                    code.Line(
                                        $"case {fact.Name} known: {fact.Name}Codec.WriteTo(ref output, known); return true;"
                                    );
                                }

                                code.Line("default: return false;");
                            }
                        );
                    }
                );
            }
        );
        return code.ToString();
    }

    /// <summary>Writes the dispatch from a fact to its rules.</summary>
    public static string WriteFactRules(Model model)
    {
        var facts = model.Records.Where(record => record is { IsFact: true, IsAbstract: false }).ToList();
        var code = new CodeText("DealNews.Validation");
        code.Line("/// <summary>Finds the rules of a fact of this library by its type.</summary>");
        code.Block(
            "internal static class BuiltInFactRules",
            () =>
            {
                code.Block(
                    "public static bool TryCheck(Fact fact, RuleContext context)",
                    () =>
                    {
                        code.Block(
                            "switch (fact)",
                            () =>
                            {
                                foreach (var fact in facts)
                                {
                                    code.Line(
                                        $"case {fact.Name} known: {fact.Name}Rules.Check(known, context); return true;"
                                    );
                                }

                                code.Line("default: return false;");
                            }
                        );
                    }
                );
            }
        );
        return code.ToString();
    }

    public static string WriteFacts(Model model)
    {
        var facts = model.Records.Where(record => record is { IsFact: true, IsAbstract: false }).ToList();
        var code = new CodeText("DealNews");
        code.Line("/// <summary>The kinds of fact of this library, and how two facts compare.</summary>");
        code.Block(
            "internal static class BuiltInFacts",
            () =>
            {
                var known = facts.Where(fact => fact.Kind is not null).ToList();
                code.Line("public static readonly string[] Kinds =");
                code.Line($"    [{string.Join(", ", known.Select(fact => Names.Quote(fact.Kind!)))}];").Line();
                code.Line(
                    "/// <summary>Whether two facts of one record say the same: their ids, evidence, confidence and notes do not count.</summary>"
                );
                code.Block(
                    "public static bool SayTheSame(Fact one, Fact other)",
                    () =>
                    {
                        code.Block(
                            "switch (one)",
                            () =>
                            {
                                foreach (var fact in facts)
                                {
                                    code.Line(
                                        $"case {fact.Name} a: return other is {fact.Name} its{fact.Name} && {string.Join(" && ", fact.Members.Where(IsContent).Select(member => $"a.{member.Name} == its{fact.Name}.{member.Name}"))} && a.AdditionalProperties == its{fact.Name}.AdditionalProperties{(fact.IsUnknownFact ? $" && a.Kind == its{fact.Name}.Kind" : "")};"
                                    );
                                }

                                code.Line(
                                    "default: return one.GetType() == other.GetType() && Content(one).Equals(Content(other));"
                                );
                            }
                        );
                    }
                );
                code.Line();
                code.Line("/// <summary>A hash of what a fact says: the same for two that say the same.</summary>");
                code.Block(
                    "public static int HashOf(Fact fact)",
                    () =>
                    {
                        code.Line("var hash = new HashCode();");
                        code.Block(
                            "switch (fact)",
                            () =>
                            {
                                foreach (var fact in facts)
                                {
                                    code.Line(
                                        $"case {fact.Name} a: {string.Join(" ", fact.Members.Where(IsContent).Select(member => $"hash.Add(a.{member.Name});"))} hash.Add(a.AdditionalProperties); break;"
                                    );
                                }

                                code.Line("default: hash.Add(Content(fact)); break;");
                            }
                        );
                        code.Line("return hash.ToHashCode();");
                    }
                );
                code.Line();
                code.Line(
                    "/// <summary>A mark of what a fact says that costs next to nothing: the same for two that say the same, mostly another for others.</summary>"
                );
                code.Block(
                    "public static int MarkOf(Fact fact)",
                    () =>
                    {
                        code.Block(
                            "switch (fact)",
                            () =>
                            {
                                for (var i = 0; i < facts.Count; i++)
                                {
                                    code.Line(
                                        $"case {facts[i].Name} a: return {i + 1}{string.Concat(facts[i].Members.Where(IsMark).Select((member, place) => $" ^ Mark(a.{member.Name}{(member.Shape == Shape.Text ? "" : ".Value")}, {place + 1})"))};"
                                    );
                                }

                                code.Line("default: return -1;");
                            }
                        );
                    }
                );
                code.Line();
                code.Line("private static int Mark(string? text, int place) =>");
                code.Line(
                    "    string.IsNullOrEmpty(text) ? 0 : unchecked(((text.Length * 8191) + (text[0] * 131) + (text[^1] * 31) + text[text.Length / 2]) * ((place * 65536) + 257));"
                );
                code.Line();
                code.Line(
                    "private static Fact Content(Fact own) => own with { Id = null, Evidence = default, Confidence = null, Note = null };"
                );
            }
        );
        return code.ToString();
    }

    private static bool IsMark(Member member) =>
        member
            is {
                IsRequired: true,
                IsList: false,
                IsNullable: false,
                Shape: Shape.Text or Shape.Term or Shape.Form or Shape.EntityReference
            };

    private static bool IsContent(Member member) => !member.IsExtractionDetail;
}
