using System.Buffers;
using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>Validating a valid document and serializing it allocate no memory.</summary>
public class AllocationTests
{
    public static TheoryData<string> Kinds() => new(Samples.Kinds);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Validate_DocumentWithoutFindings_AllocatesNothing(string kind)
    {
        var document = Samples.ForKind(kind);
        Assert.Empty(DocumentValidator.Validate(document).Findings);

        Assert.Equal(0, BytesOf(() => DocumentValidator.Validate(document)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Serialize_IntoABufferWithRoom_AllocatesNothing(string kind)
    {
        var document = Samples.ForKind(kind);
        var buffer = new ArrayBufferWriter<byte>(1 << 17);
        DealNewsJson.Serialize(buffer, document);

        Assert.Equal(
            0,
            BytesOf(() =>
            {
                buffer.ResetWrittenCount();
                DealNewsJson.Serialize(buffer, document);
            })
        );
    }

    private static long BytesOf(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
