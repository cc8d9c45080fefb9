using System.Text.Json;

namespace DealNews.Json;

/// <summary>
/// Reads and writes facts. The <c>kind</c>, at any position among the members, determines the record.
/// </summary>
internal sealed class FactCodec : Codec<Fact>
{
    public static readonly FactCodec Instance = new();

    public override Fact? Read(ref ReportingInput input) => ReadFrom(ref input);

    public override void Write(ref PlatformOutput output, Fact value) => WriteTo(ref output, value);

    public static void WriteTo<TOutput>(ref TOutput output, Fact value)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        if (!BuiltInFactCodecs.TryWrite(ref output, value))
        {
            OwnFactCodec.WriteTo(ref output, output.Kinds.Of(value), value);
        }
    }

    public static ValueList<Fact> ReadList<TInput>(ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct
    {
        if (!input.StartArray())
        {
            return default;
        }

        var items = new ListBuilder<Fact>();
        while (input.NextElement(items.Count))
        {
            // A faulty element stays in the list as null, so that the other elements keep their positions.
            items.Add(input.IsNull() ? null! : ReadFrom(ref input)!);
            input.Leave();
        }

        return items.ToValueList();
    }

    private static Fact? ReadFrom<TInput>(ref TInput input)
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
