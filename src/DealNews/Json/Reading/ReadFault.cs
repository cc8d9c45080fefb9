namespace DealNews.Json;

/// <summary>Something wrong in a JSON text, and the byte at which it stands.</summary>
internal sealed record ReadFault(string Code, string Pointer, string Message, long Offset);
