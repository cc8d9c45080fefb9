namespace DealNews.Json;

/// <summary>Reads and writes texts by language: a JSON object whose names are language tags.</summary>
internal sealed class LanguageMapCodec : Codec<LanguageMap>
{
    public static readonly LanguageMapCodec Instance = new();

    public override LanguageMap Read(ref ReportingInput input) => ReadFrom(ref input);

    public override void Write(ref PlatformOutput output, LanguageMap value) => WriteTo(ref output, value);

    public static LanguageMap ReadFrom<TInput>(ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct
    {
        if (!input.StartObject("texts by language"))
        {
            return default;
        }

        var entries = new ListBuilder<KeyValuePair<LanguageTag, string>>();
        var languages = new NameSet();
        var members = new MemberCursor(input.Offset);
        while (input.NextName(ref members, out var language))
        {
            if (language is null)
            {
                continue;
            }

            if (!languages.Add(language))
            {
                input.Report(members.NameOffset, RuleCode.JsonShape, JsonFaults.MemberRepeated);
                input.Skip();
            }
            else if (!input.IsNull() && input.ReadText() is { } text)
            {
                entries.Add(new(new(language), text));
            }

            input.Leave();
        }

        return LanguageMap.OfDistinct(entries.ToValueList());
    }

    public static void WriteTo<TOutput>(ref TOutput output, LanguageMap value)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        output.StartObject();
        foreach (var (language, text) in value.AsSpan())
        {
            output.Name(language.Value);
            output.Text(text);
        }

        output.EndObject();
    }
}
