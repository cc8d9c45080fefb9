namespace DealNews.Json;

/// <summary>Reads the value at the position of the input.</summary>
internal delegate T? JsonReading<T>(ref ReportingInput input, ReadContext context)
    where T : class;
