using System.Text;
using System.Text.Json;

namespace DealNews.Json;

/// <summary>Reads names and texts that may not be Unicode, for which Utf8JsonReader throws.</summary>
internal static class JsonName
{
    private const int ShortLength = 256;

    public static bool TryRead(ref readonly Utf8JsonReader reader, out string name)
    {
        try
        {
            if (!reader.ValueIsEscaped || reader.HasValueSequence || reader.ValueSpan.Length <= ShortLength)
            {
                name = reader.GetString() ?? "";
                return true;
            }

            // Utf8JsonReader would decode it in a pooled buffer, which the thread would keep.
            var text = new byte[reader.ValueSpan.Length];
            name = Encoding.UTF8.GetString(text, 0, reader.CopyString(text));
            return true;
        }
        catch (InvalidOperationException)
        {
            name = "";
            return false;
        }
    }
}
