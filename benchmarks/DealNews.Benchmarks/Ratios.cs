using System.Buffers;
using System.Globalization;
using System.Text.Json;
using DealNews.Benchmarks.Peers;
using DealNews.Json;
using DealNews.Validation;
using FluentValidation;

namespace DealNews.Benchmarks;

/// <summary>
/// Prints the cost of each operation as a ratio to a lower bound, within two minutes: medians of interleaved rounds.
/// The ratios of two runs differ by less than a tenth.
/// </summary>
internal static class Ratios
{
    private const int Rounds = 101;

    public static void Print()
    {
        var document = BenchmarkDocument.Document;
        Console.WriteLine(
            $"{BenchmarkDocument.Canonical.Length} bytes, {document.Facts.Count} facts; "
                + $"median of {Rounds} batches, alternating with the lower bound"
        );
        Read();
        Write();
        Validate();
        Lines();
    }

    private static void Read()
    {
        byte[] canonical = BenchmarkDocument.Canonical,
            shuffled = BenchmarkDocument.Shuffled;
        var wrapped = (byte[])[.. "{\"Facts\":"u8, .. shuffled, .. "}"u8];
        Title("read", "walk");
        Table(
            ("walk, canonical", () => Floor.Walk(canonical)),
            ("DealNews, canonical", () => DealNewsJson.Deserialize(canonical)),
            (
                "System.Text.Json generated, plain classes",
                () => JsonSerializer.Deserialize(canonical, PeerJsonContext.Default.PeerDocument)
            ),
            ("System.Text.Json reflection, plain classes", () => PeerJson.DeserializeByReflection(canonical)),
            ("Newtonsoft.Json, plain classes", () => PeerJson.DeserializeByNewtonsoft(canonical))
        );
        Table(
            ("walk, shuffled", () => Floor.Walk(shuffled)),
            ("DealNews, shuffled", () => DealNewsJson.Deserialize(shuffled)),
            (
                "DealNews in an application's JsonSerializerContext",
                () => JsonSerializer.Deserialize(wrapped, ApplicationJsonContext.Default.ApplicationRecord)
            )
        );
    }

    private static void Write()
    {
        var document = BenchmarkDocument.Document;
        var floor = new Floor(BenchmarkDocument.Canonical);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        var peer = JsonSerializer.Deserialize(BenchmarkDocument.Canonical, PeerJsonContext.Default.PeerDocument)!;
        using var peerWriter = new Utf8JsonWriter(
            buffer,
            new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
        Title("write", "replay");
        Table(
            (
                "replay",
                () =>
                {
                    buffer.ResetWrittenCount();
                    floor.Replay(buffer);
                    return null;
                }
            ),
            (
                "DealNews",
                () =>
                {
                    buffer.ResetWrittenCount();
                    DealNewsJson.Serialize(buffer, document);
                    return null;
                }
            ),
            (
                "DealNews, indented",
                () =>
                {
                    buffer.ResetWrittenCount();
                    DealNewsJson.Serialize(buffer, document, new() { WriteIndented = true });
                    return null;
                }
            ),
            (
                "System.Text.Json generated, plain classes",
                () =>
                {
                    buffer.ResetWrittenCount();
                    peerWriter.Reset(buffer);
                    JsonSerializer.Serialize(peerWriter, peer, PeerJsonContext.Default.PeerDocument);
                    return null;
                }
            ),
            ("Newtonsoft.Json, plain classes", () => PeerJson.SerializeByNewtonsoft(peer))
        );
    }

    private static void Validate()
    {
        var valid = BenchmarkDocument.Document;
        var faulty = BenchmarkDocument.WithErrors(5);
        var pledges = BenchmarkDocument.WithoutOthers(valid);
        Title("validate", "valid");
        var costs = Table(
            ("valid", () => DocumentValidator.Validate(valid)),
            ("five errors", () => DocumentValidator.Validate(faulty)),
            ("valid, by ArticleFactsValidator", () => ArticleFactsValidator.Instance.Validate(valid))
        );
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"  {costs[0].Nanoseconds / valid.Facts.Count:F0} ns per fact")
        );
        Title("validate entities, pledges and valuations only", "DealNews");
        Table(
            ("DealNews", () => DocumentValidator.Validate(pledges)),
            ("same rules as FluentValidation expressions", () => PeerDocumentValidator.Instance.Validate(pledges))
        );
    }

    private static void Lines()
    {
        var benchmarks = new LineBenchmarks();
        foreach (var isCanonical in (bool[])[true, false])
        {
            benchmarks.Canonical = isCanonical;
            benchmarks.Setup();
            Title($"a thousand lines, {(isCanonical ? "canonical" : "shuffled")}", "walk");
            // The time that passes, since the processor time of two threads is no less.
            Table(
                isElapsed: true,
                ("walk", () => benchmarks.Walk()),
                ("ReadLinesAsync", () => benchmarks.ReadLines().GetAwaiter().GetResult()),
                ("ReadLinesAsync on two threads", () => benchmarks.ReadLinesOnTwoThreads().GetAwaiter().GetResult())
            );
        }
    }

    public static void Title(string operation, string floor) =>
        Console.WriteLine($"\n{operation, -50}{"ns", 12}{"/ " + floor, 10}{"bytes", 10}");

    public static Cost[] Table(params (string Name, Func<object?> Subject)[] rows) => Table(isElapsed: false, rows);

    private static Cost[] Table(bool isElapsed, params (string Name, Func<object?> Subject)[] rows)
    {
        var rounds = Measurement.Of(Rounds, isElapsed, [.. rows.Select(row => row.Subject)]);
        Cost[] costs =
        [
            .. rounds.Select(static costs => new Cost(
                Measurement.Median(costs.Select(static cost => cost.Nanoseconds)),
                costs[^1].Bytes
            )),
        ];
        foreach (var ((row, cost), own) in rows.Zip(costs).Zip(rounds))
        {
            // A noisy moment affects both batches of a round, and not their ratio.
            var ratio = Measurement.Median(
                own.Zip(rounds[0], static (cost, floor) => cost.Nanoseconds / floor.Nanoseconds)
            );
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {row.Name, -48}{cost.Nanoseconds, 12:F0}" + $"{ratio, 10:F2}{cost.Bytes, 10}"
                )
            );
        }

        return costs;
    }
}
