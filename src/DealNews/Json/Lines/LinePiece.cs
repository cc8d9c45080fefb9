namespace DealNews.Json;

/// <summary>A sequence of lines.</summary>
/// <param name="FirstNumber">The number of the first line, from 1.</param>
/// <param name="Bytes">The lines in UTF-8; only the last line may lack a line end.</param>
internal readonly record struct LinePiece(long FirstNumber, byte[] Bytes);
