using System.Text.Json;
using DealNews.Validation;

namespace DealNews.Json;

/// <summary>Names by language in JSON: an object of language tags.</summary>
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
        HashSet<string>? many = null;
        var members = new MemberCursor(input.Offset);
        while (input.NextName(ref members, out var language))
        {
            if (language is null)
            {
                continue;
            }

            if (Contains(ref entries, language, ref many))
            {
                input.Report(members.NameOffset, RuleCode.JsonShape, "The member stands twice in its object.");
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

    // Looking at each of a few is quicker than hashing; a map of very many would take forever.
    private static bool Contains(
        ref ListBuilder<KeyValuePair<LanguageTag, string>> entries,
        string language,
        ref HashSet<string>? many
    )
    {
        const int Few = 16;
        if (entries.Count >= Few)
        {
            if (many is null)
            {
                many = new(StringComparer.Ordinal);
                for (var i = 0; i < entries.Count; i++)
                {
                    many.Add(entries[i].Key.Value);
                }
            }

            return !many.Add(language);
        }

        for (var i = 0; i < entries.Count; i++)
        {
            if (string.Equals(entries[i].Key.Value, language, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
