using System.Buffers;
using System.Globalization;
using System.Text.Json;
using DealNews.Instructions;
using DealNews.Json;
using DealNews.Validation;

// Arguments: the operation, the file of the document, the number of documents.
var document = DealNewsJson.Deserialize(File.ReadAllBytes(args[1]));
var json = DealNewsJson.SerializeToUtf8Bytes(document);
byte[] wrapped = [.. "{\"Facts\":"u8, .. json, .. "}"u8];
var buffer = new ArrayBufferWriter<byte>(json.Length + 1);

Action operation = args[0] switch
{
    "walk" => () => Walk(json),
    "read" => () => DealNewsJson.Deserialize(json),
    "context" => () => JsonSerializer.Deserialize(wrapped, ApplicationJsonContext.Default.ApplicationRecord),
    "check" => () => DocumentValidator.Validate(document),
    "write" => () => Write(),
    _ => throw new ArgumentException($"""No operation "{args[0]}"; use walk, read, context, check or write."""),
};

var count = int.Parse(args[2], CultureInfo.InvariantCulture);
for (var i = 0; i < count; i++)
{
    operation();
}

static int Walk(ReadOnlySpan<byte> utf8)
{
    var reader = new Utf8JsonReader(utf8);
    var tokens = 0;
    while (reader.Read())
    {
        tokens++;
    }

    return tokens;
}

void Write()
{
    buffer.ResetWrittenCount();
    DealNewsJson.Serialize(buffer, document);
}
