using System.Globalization;
using System.Reflection;

namespace DealNews.Schema;

/// <summary>The declarations of the model, from which all schemas are generated.</summary>
internal static partial class ModelDescription
{
    static ModelDescription()
    {
        List<RecordDescription> records = [];
        List<TextDescription> texts = [];
        foreach (var line in typeof(ModelDescription).GetCustomAttribute<ModelTableAttribute>()!.Lines.Split('\n'))
        {
            switch (line.Split('\t'))
            {
                case ["record", var name, var kind, var isFact, var alternatives, var summary]:
                    records.Add(
                        new(name, OrNull(kind), isFact.Length > 0, summary, [.. Alternatives(alternatives)], [])
                    );
                    break;
                case ["member", .. var fields]:
                    records[^1].Members.Add(Member(fields));
                    break;
                case ["text", var name, var pattern, var defaultTerm, var summary]:
                    texts.Add(new(name, summary, OrNull(pattern), OrNull(defaultTerm), []));
                    break;
                case ["term", var term, var summary]:
                    texts[^1].Terms.Add(new(term, summary));
                    break;
            }
        }

        (Records, Texts) = ([.. records], [.. texts]);
    }

    /// <summary>The records in the order of their names, including abstract ones.</summary>
    public static RecordDescription[] Records { get; }

    /// <summary>The value types that hold a text, in the order of their names.</summary>
    public static TextDescription[] Texts { get; }

    /// <summary>Returns the record with a name.</summary>
    public static RecordDescription Record(string name) => Records.First(record => record.Name == name);

    /// <summary>Returns the value type with a name.</summary>
    public static TextDescription Text(string name) => Texts.First(text => text.Name == name);

    private static IEnumerable<string[]> Alternatives(string lists) =>
        lists.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(static list => list.Split(','));

    private static MemberDescription Member(string[] fields) =>
        new(fields[0], Enum.Parse<Shape>(fields[1]), fields[2], fields[12])
        {
            IsList = fields[3].Length > 0,
            IsRequired = fields[4].Length > 0,
            IsShared = fields[5].Length > 0,
            MayBeZero = fields[6].Length > 0,
            IsShare = fields[7].Length > 0,
            Sorts = fields[8].Length > 0 ? Enum.Parse<EntitySorts>(fields[8]) : EntitySorts.None,
            FactKind = OrNull(fields[9]),
            Least = int.Parse(fields[10], CultureInfo.InvariantCulture),
            Check = fields[11].Length > 0 ? Enum.Parse<EvidenceCheck>(fields[11]) : null,
        };

    private static string? OrNull(string field) => field.Length > 0 ? field : null;
}
