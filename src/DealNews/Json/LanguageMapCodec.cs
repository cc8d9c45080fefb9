using System.Text.Json;
using DealNews.Validation;

namespace DealNews.Json;

/// <summary>Names by language in JSON: an object of language tags.</summary>
internal sealed class LanguageMapCodec : Codec<LanguageMap>
{
    public static readonly LanguageMapCodec Instance = new();

    public override LanguageMap Read(ref Utf8JsonReader reader, ReadContext context) => ReadMap(ref reader, context);

    public override void Write(Utf8JsonWriter writer, LanguageMap value, FactKinds kinds) => WriteValue(writer, value);

    public static LanguageMap ReadMap(ref Utf8JsonReader reader, ReadContext context)
    {
        if (!context.StartsObject(ref reader, "texts by language"))
        {
            return default;
        }

        var entries = new List<KeyValuePair<LanguageTag, string>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (context.ReadName(ref reader) is not { } language)
            {
                continue;
            }

            context.Path.Enter(language);
            if (entries.Exists(entry => string.Equals(entry.Key.Value, language, StringComparison.Ordinal)))
            {
                context.Report(ref reader, RuleCode.JsonShape, "The member stands twice in its object.");
                reader.TrySkip();
            }
            else
            {
                reader.Read();
                if (reader.TokenType == JsonTokenType.Null)
                {
                    context.Report(ref reader, RuleCode.RequiredValueMissing, "Found null where a value is required.");
                }
                else if (context.ReadText(ref reader) is { } text)
                {
                    entries.Add(KeyValuePair.Create(new LanguageTag(language), text));
                }
            }

            context.Path.Leave();
        }

        return LanguageMap.Create(entries.ToArray());
    }

    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, LanguageMap value)
    {
        if (value.Count > 0)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, LanguageMap value)
    {
        writer.WriteStartObject();
        foreach (var (language, text) in value.AsSpan())
        {
            writer.WritePropertyName(JsonText.Whole(language.Value));
            JsonText.WriteValue(writer, text);
        }

        writer.WriteEndObject();
    }
}
