using System.Runtime.CompilerServices;

namespace DealNews.Testing;

/// <summary>Chooses generated documents until they have every member and every term.</summary>
internal static class CompleteDocuments
{
    private const int MostTried = 5_000;

    /// <summary>Returns the documents; each has a member or a term that the earlier ones lack.</summary>
    public static ValueList<ArticleFacts> Choose()
    {
        var missing = Everything().ToHashSet(StringComparer.Ordinal);
        List<ArticleFacts> chosen = [];
        foreach (var document in Series.Of(DealNewsGen.ArticleFacts).Take(MostTried))
        {
            var count = missing.Count;
            missing.ExceptWith(PartsOf(document));
            if (missing.Count < count)
            {
                chosen.Add(document);
            }

            if (missing.Count == 0)
            {
                break;
            }
        }

        return chosen.ToValueList();
    }

    /// <summary>
    /// Returns the names of all members of the model and of all terms of its vocabularies, without default terms.
    /// </summary>
    public static IEnumerable<string> Everything() =>
        ModelTypes
            .Records.SelectMany(static record => RecordShape.Of(record).Members.Select(member => (record, member)))
            .SelectMany(static each =>
                (each.member.Terms ?? [])
                    .Where(term => !term.Equals(RuntimeHelpers.GetUninitializedObject(each.member.ElementType)))
                    .Select(term => $"{each.member.ElementType.Name} \"{term}\"")
                    .Prepend($"{each.record.Name}.{each.member.Name}")
            )
            .Distinct(StringComparer.Ordinal);

    /// <summary>Returns the names of the members that a record has, and of the terms in them.</summary>
    public static IEnumerable<string> PartsOf(Extensible record)
    {
        foreach (var member in RecordShape.Of(record).Members)
        {
            if (member.Get(record) is not { } value)
            {
                continue;
            }

            yield return $"{record.GetType().Name}.{member.Name}";
            foreach (var item in member.Items(value))
            {
                foreach (
                    var part in item is Extensible child ? PartsOf(child) : [$"{member.ElementType.Name} \"{item}\""]
                )
                {
                    yield return part;
                }
            }
        }
    }
}
