using System.Collections.Generic;
using System.Linq;

namespace DealNews.Generators;

/// <summary>
/// Writes the method <c>Match</c>, which calls the function for the kind of a fact and requires a function for each
/// kind.
/// </summary>
internal static class MatchWriter
{
    private const string Other = "other";

    public static string Write(IReadOnlyList<RecordType> facts)
    {
        var code = new CodeText(KnownNames.Namespace);
        code.Block("partial record Fact", () => WriteMatch(code, [.. facts.Where(fact => fact.Kind is not null)]));
        return code.ToString();
    }

    private static void WriteMatch(CodeText code, List<RecordType> known)
    {
        code.Lines(
            """
            /// <summary>Calls the function for the kind of this fact and returns its result.</summary>
            /// <remarks>
            /// Every kind of this version has a parameter. A call stops compiling when a later version adds a kind, so
            /// that no kind is forgotten. Name the arguments: then their order does not matter.
            /// </remarks>
            /// <typeparam name="TResult">The type of the result.</typeparam>
            """
        );
        foreach (var fact in known)
        {
            code.Line(
                $"/// <param name=\"{Names.Camel(fact.Name)}\">The function for {Names.Spoken(fact.Name)}.</param>"
            );
        }

        code.Lines(
            $"""
            /// <param name="{Other}">
            /// The function for a fact of an unknown kind, and for a kind that the application defines.
            /// </param>
            /// <returns>The result of the function that was called.</returns>
            /// <exception cref="ArgumentNullException">A function is null.</exception>
            public TResult Match<TResult>(
            """
        );
        foreach (var fact in known)
        {
            code.Line($"    Func<{fact.Name}, TResult> {Names.Camel(fact.Name)},");
        }

        code.Block(
            $"    Func<Fact, TResult> {Other})",
            () =>
            {
                foreach (var name in known.Select(fact => Names.Camel(fact.Name)).Append(Other))
                {
                    code.Line($"ArgumentNullException.ThrowIfNull({name});");
                }

                code.Block(
                    "return this switch",
                    () =>
                    {
                        foreach (var fact in known)
                        {
                            code.Line($"{fact.Name} value => {Names.Camel(fact.Name)}(value),");
                        }

                        code.Line($"_ => {Other}(this),");
                    },
                    "};"
                );
            }
        );
    }
}
