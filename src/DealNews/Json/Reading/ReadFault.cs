namespace DealNews.Json;

/// <summary>A fault in a JSON text, and the byte at which it is.</summary>
internal sealed record ReadFault(string Code, string Pointer, string Message, long Offset)
{
    public string Message { get; } = Excerpt.OfMessage(Message);
}
