using System.Text.Json;

namespace DealNews.Json;

/// <summary>Reads the value at the reader.</summary>
internal delegate T? JsonReading<T>(ref Utf8JsonReader reader, ReadContext context)
    where T : class;
