using System.Text;
using System.Text.Json;
using DealNews.Json;
using DealNews.Schema;
using DealNews.Testing;

namespace DealNews.Fuzz;

/// <summary>What a fuzz run starts from, and what it puts in.</summary>
internal static class FuzzInput
{
    /// <summary>Pieces of JSON and of the format, and what tends to trip a reader.</summary>
    public static IReadOnlyList<string> Tokens { get; } =
    [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"facts\"",
        "\"kind\"",
        "\"meeting\"",
        "\"id\"",
        "\"article\"",
        "\"companies\"",
        "\"names\"",
        "\"amount\"",
        "\"exact\"",
        "\"USD 5\"",
        "\"Amount\"",
        "null",
        "true",
        "0",
        "-",
        "1E400",
        "\\",
        "\\uD800",
        " ",
        "\n",
        "\uFEFF",
        "//",
        "\0",
        "한",
    ];

    /// <summary>Documents by name, the small ones first: those of each kind of fact, the examples, the faulty ones, each also in the strict profile where it has one.</summary>
    public static IEnumerable<(string Name, string Json)> Seeds()
    {
        var documents = Samples
            .Kinds.Select(static kind => (Name: kind, Document: Samples.ForKind(kind)))
            .Concat(Samples.All.Select(static sample => (Name: $"{sample.Name}.{sample.Language}", sample.Document)))
            .ToList();
        foreach (var (name, document) in documents)
        {
            yield return (name, DealNewsJson.Serialize(document));
            yield return ($"{name}.strict", DealNewsStrictJson.Serialize(document));
        }

        yield return (
            "lines",
            string.Join('\n', documents.Take(3).Select(static entry => DealNewsJson.Serialize(entry.Document)))
        );
        // The platform compares no numbers of such exponents.
        yield return ("exponent", """{"number":1E4001234567890123}""");
        foreach (var (faulty, number) in FaultyDocuments.All.Select(static (faulty, number) => (faulty, number)))
        {
            yield return (FormattableString.Invariant($"{faulty.Code}.{number}"), faulty.Json);
        }
    }

    /// <summary>Writes the seeds as files, and the tokens with the names of all members as a dictionary of afl-fuzz.</summary>
    public static void Write(string folder)
    {
        var seeds = Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (name, json) in Seeds())
        {
            File.WriteAllText(Path.Combine(seeds.FullName, name + ".json"), json);
            AddNames(json, names);
        }

        File.WriteAllLines(
            Path.Combine(folder, "tokens.dict"),
            Tokens.Concat(names.Select(static name => $"\"{name}\":")).Select(static token => $"\"{Escaped(token)}\"")
        );
    }

    private static void AddNames(string json, SortedSet<string> names)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    names.Add(reader.GetString()!);
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A faulty document, up to its fault.
        }
    }

    private static string Escaped(string token) =>
        string.Concat(
            Encoding
                .UTF8.GetBytes(token)
                .Select(static unit =>
                    char.IsAsciiLetterOrDigit((char)unit)
                        ? ((char)unit).ToString()
                        : FormattableString.Invariant($"\\x{unit:X2}")
                )
        );
}
