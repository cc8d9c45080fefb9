using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Schema;

/// <summary>A text of the strict profile, turned into the format, and where each value of it comes from.</summary>
/// <param name="utf8Json">The document in the format.</param>
/// <param name="places">For each pointer into it, the pointer and the byte in the strict text.</param>
internal sealed class StrictDocument(byte[] utf8Json, Dictionary<string, (string Pointer, long Offset)> places)
{
    public ReadOnlySpan<byte> Utf8Json => utf8Json;

    /// <summary>The fault where it stands in the strict text.</summary>
    public ReadFault Locate(ReadFault fault)
    {
        var (pointer, offset) = PlaceOf(fault.Pointer);
        return fault with { Pointer = pointer, Offset = offset };
    }

    /// <summary>The finding and the byte where it stands in the strict text.</summary>
    public (long Offset, Finding Finding) Locate(Finding finding)
    {
        var (pointer, offset) = PlaceOf(finding.Pointer);
        return (offset, finding with { Pointer = pointer });
    }

    // What was not written in the strict text is located where it should stand.
    private (string Pointer, long Offset) PlaceOf(string pointer)
    {
        for (var around = pointer; around.Length > 0; around = around[..around.LastIndexOf('/')])
        {
            if (places.TryGetValue(around, out var place))
            {
                return (place.Pointer + pointer[around.Length..], place.Offset);
            }
        }

        return (pointer, 0);
    }
}
