using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Schema;

/// <summary>
/// A document of the strict profile, converted to the format, with the original location of each value.
/// </summary>
/// <param name="utf8Json">The converted document.</param>
/// <param name="places">
/// For each pointer into the converted document: the pointer and the byte offset in the strict JSON.
/// </param>
internal sealed class StrictDocument(byte[] utf8Json, Dictionary<string, (string Pointer, long Offset)> places)
{
    public ReadOnlySpan<byte> Utf8Json => utf8Json;

    /// <summary>Moves an error to its location in the strict JSON.</summary>
    public ReadFault Locate(ReadFault fault)
    {
        var (pointer, offset) = PlaceOf(fault.Pointer);
        return fault with { Pointer = pointer, Offset = offset };
    }

    /// <summary>Moves a finding to its location in the strict JSON, and returns it with its byte offset.</summary>
    public (long Offset, Finding Finding) Locate(Finding finding)
    {
        var (pointer, offset) = PlaceOf(finding.Pointer);
        return (offset, finding with { Pointer = pointer });
    }

    // The location of a missing value is the object that should have it.
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
