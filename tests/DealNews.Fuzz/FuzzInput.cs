using System.Text;
using System.Text.Json;
using DealNews.Json;
using DealNews.Schema;
using DealNews.Testing;

namespace DealNews.Fuzz;

/// <summary>The seeds and the dictionary of a fuzz run.</summary>
internal static class FuzzInput
{
    /// <summary>Tokens of JSON and of the format, and byte sequences that often break parsers.</summary>
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

    /// <summary>
    /// Returns named documents: one for each kind of fact, the examples and the faulty ones, in the open and the strict
    /// profile.
    /// </summary>
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
        // JsonElement.DeepEquals fails for such exponents.
        yield return ("exponent", """{"number":1E4001234567890123}""");
        foreach (var (faulty, number) in FaultyDocuments.All.Select(static (faulty, number) => (faulty, number)))
        {
            yield return (FormattableString.Invariant($"{faulty.Code}.{number}"), faulty.Json);
        }
    }

    /// <summary>Writes the seeds as files, and the tokens and member names as a dictionary for afl-fuzz.</summary>
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
            // The document has a fault; the names before it are enough.
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
