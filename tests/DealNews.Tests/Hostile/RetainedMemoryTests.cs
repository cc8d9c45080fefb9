using System.Text;
using DealNews.Hostile;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>
/// A thread that has read a large document keeps at most 64 KB, and a document takes a few bytes for each of its own.
/// No other tests run at the same time, because all memory of the process is measured.
/// </summary>
[Collection(nameof(RetainedMemoryTests))]
[CollectionDefinition(nameof(RetainedMemoryTests), DisableParallelization = true)]
[Trait("Category", "Slow")]
public sealed class RetainedMemoryTests
{
    private const int Threads = 4;
    private const int Limit = 64 * 1024;

    public static TheoryData<string, int> Shapes =>
        new()
        {
            { "long-name", 32_000_000 },
            { "long-name-with-escapes", 4_000_000 },
            { "long-name-of-slashes", 4_000_000 },
            { "long-language", 8_000_000 },
            { "long-text", 16_000_000 },
            { "long-text-of-escapes", 4_000_000 },
            { "repeated-long-members", 4_000_000 },
            { "languages", 200_000 },
            { "unused-entities", 10_000 },
            { "ring", 10_000 },
            { "rates-in-one-forecast", 10_000 },
            { "broken-rules", 5_000 },
            { "dangling-references", 5_000 },
            { "unknown-members", 100_000 },
        };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Inspect_LargeDocumentOnIdleThreads_KeepsLittle(string name, int count)
    {
        var json = HostileShapeTests.Find(name).Create(count);
        var small = Encoding.UTF8.GetBytes("""{"facts":[]}""");
        // What is created once for the process does not count.
        Work(json);
        using var ready = new CountdownEvent(Threads);
        using var start = new ManualResetEventSlim();
        using var done = new CountdownEvent(Threads);
        using var end = new ManualResetEventSlim();
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(Run)).ToList();
        threads.ForEach(static thread => thread.Start());
        ready.Wait(TestContext.Current.CancellationToken);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        start.Set();
        done.Wait(TestContext.Current.CancellationToken);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        end.Set();
        threads.ForEach(static thread => thread.Join());

        Assert.InRange(kept / Threads, long.MinValue, Limit);

        void Run()
        {
            Work(small);
            ready.Signal();
            start.Wait();
            Work(json);
            done.Signal();
            end.Wait();
        }
    }

    [Fact]
    public void Inspect_MembersOfOneByte_TakesFewBytesForEach()
    {
        var json = HostileShapeTests.Find("unknown-members").Create(200_000);

        var kept = KeptBy(() => DocumentInspector.Inspect(json).Document);

        Assert.InRange(kept / (double)json.Length, 0.5, 2);
    }

    // In a method of its own, so that no local variable keeps the document.
    private static void Work(byte[] json)
    {
        var inspection = DocumentInspector.Inspect(json);
        if (inspection.Document is { } document)
        {
            DealNewsJson.SerializeToUtf8Bytes(document);
        }

        DealNewsJson.TryDeserialize(json, out _);
    }

    private static long KeptBy(Func<object?> make)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var made = make();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(made);
        return after - before;
    }
}
