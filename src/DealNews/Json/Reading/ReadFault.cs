namespace DealNews.Json;

/// <summary>An error in a JSON text, with its byte offset.</summary>
internal sealed record ReadFault(string Code, string Pointer, string Message, long Offset)
{
    public string Message { get; } = Excerpt.OfMessage(Message);
}
