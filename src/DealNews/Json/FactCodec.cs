using System.Text.Json;
using DealNews.Validation;

namespace DealNews.Json;

/// <summary>A fact in JSON: its <c>kind</c>, wherever it stands among the members, says which record it is.</summary>
internal sealed class FactCodec : Codec<Fact>
{
    public static readonly FactCodec Instance = new();

    public override Fact? Read(ref Utf8JsonReader reader, ReadContext context)
    {
        if (!context.StartsObject(ref reader, "a fact"))
        {
            return null;
        }

        var kind = FindKind(reader, context);
        if (kind is null)
        {
            reader.TrySkip();
            return null;
        }

        if (BuiltInFacts.TryRead(kind, ref reader, context, out var fact))
        {
            return fact;
        }

        return context.Kinds.Find(kind) is { } own ? own.Read(ref reader, context) : UnknownFactCodec.Instance.Read(ref reader, context);
    }

    public override void Write(Utf8JsonWriter writer, Fact value, FactKinds kinds)
    {
        if (!BuiltInFacts.TryWrite(writer, value, kinds))
        {
            kinds.Of(value).Write(writer, value, kinds);
        }
    }

    // Looks ahead on a copy: the reader itself stays at the start of the fact.
    private static string? FindKind(Utf8JsonReader reader, ReadContext context)
    {
        var start = reader.TokenStartIndex;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = reader.ValueIsEscaped ? JsonName.TryRead(ref reader, out var name) && name == "kind" : reader.ValueTextEquals("kind"u8);
            reader.Read();
            if (!isKind)
            {
                reader.TrySkip();
                continue;
            }

            context.Path.Enter("kind");
            string? kind = null;
            if (reader.TokenType == JsonTokenType.Null)
            {
                context.Report(ref reader, RuleCode.RequiredValueMissing, "Found null where a value is required.");
            }
            else
            {
                kind = context.ReadText(ref reader);
            }

            context.Path.Leave();
            return kind;
        }

        context.Path.Enter("kind");
        context.Report(start, RuleCode.RequiredValueMissing, "The required member \"kind\" is missing: it says what the fact is.");
        context.Path.Leave();
        return null;
    }
}
