using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// Reads and writes facts. The <c>kind</c>, at any position among the members, determines the record.
/// </summary>
internal readonly struct FactCodec : IRecordCodec<Fact>
{
    public static void WriteTo<TOutput>(ref TOutput output, Fact value)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        if (!BuiltInFactCodecs.TryWrite(ref output, value))
        {
            OwnFactCodec.WriteTo(ref output, output.Kinds.Of(value), value);
        }
    }

    public static Fact? ReadFrom<TInput>(ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct
    {
        if (input.TokenType != JsonTokenType.StartObject)
        {
            input.ReportShape("a fact (an object)");
            return null;
        }

        if (input.FindKind() is not { } kind)
        {
            return null;
        }

        if (BuiltInFactCodecs.TryRead(kind, ref input, out var fact))
        {
            return fact;
        }

        return input.Kinds.Find(kind) is { } own
            ? OwnFactCodec.ReadFrom(ref input, own)
            : UnknownFactCodec.ReadFrom(ref input);
    }
}
