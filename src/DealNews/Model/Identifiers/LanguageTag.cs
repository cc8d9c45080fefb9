namespace DealNews;

/// <summary>
/// A language tag (BCP 47: ko, zh-Hant, en-GB). The value keeps any other text unchanged; see <see cref="IsValid"/>.
/// </summary>
/// <remarks>
/// A tag is valid if it is well-formed according to RFC 5646, including private use (<c>x-…</c>) and irregular tags
/// (<c>i-klingon</c>). Subtags do not have to be registered. Tags that differ only in letter case are not equal,
/// because their texts differ.
/// </remarks>
[SchemaText("A language tag (BCP 47: ko, zh-Hant, en-GB).")]
[TextForm("a BCP 47 language tag", RuleCode.LanguageTagMalformed, Pattern = Form)]
[NotCompared(NotComparedReason.Code)]
public readonly partial struct LanguageTag
{
    private const string PrivateUse = "[Xx](-[0-9A-Za-z]{1,8})+";
    private const string Form =
        $"^([A-Za-z]{{2,8}}((-[0-9A-Za-z]{{1,8}})*-([0-9A-Za-z]{{2,8}}|{PrivateUse}))?|{PrivateUse}|{Irregular})$";

    // The tags of RFC 5646 that begin with "i" were registered before its grammar.
    private const string Irregular =
        "[Ii]-([Aa][Mm][Ii]|[Bb][Nn][Nn]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt]|[Ee][Nn][Oo][Cc][Hh][Ii][Aa][Nn]|[Hh][Aa][Kk]"
        + "|[Kk][Ll][Ii][Nn][Gg][Oo][Nn]|[Ll][Uu][Xx]|[Mm][Ii][Nn][Gg][Oo]|[Nn][Aa][Vv][Aa][Jj][Oo]|[Pp][Ww][Nn]"
        + "|[Tt][Aa][Oo]|[Tt][Aa][Yy]|[Tt][Ss][Uu])";

    private static readonly string[] s_irregular =
    [
        "ami",
        "bnn",
        "default",
        "enochian",
        "hak",
        "klingon",
        "lux",
        "mingo",
        "navajo",
        "pwn",
        "tao",
        "tay",
        "tsu",
    ];

    internal static TextFault? Check(ReadOnlySpan<char> text)
    {
        // Fast path: nearly all tags have two letters.
        if (text is [>= 'a' and <= 'z', >= 'a' and <= 'z'])
        {
            return null;
        }

        if (text.StartsWith("i-", StringComparison.OrdinalIgnoreCase) && IsIrregular(text[2..]))
        {
            return null;
        }

        var position = 0;
        var privateUse = false;
        for (var subtag = 0; ; subtag++)
        {
            var rest = text[position..];
            var length = rest.IndexOf('-') is var dash && dash < 0 ? rest.Length : dash;
            for (var i = 0; i < length; i++)
            {
                if (!char.IsAsciiLetterOrDigit(rest[i]))
                {
                    return new(position + i, "a letter, a digit or a hyphen");
                }
            }

            var current = rest[..length];
            if (length is 0 or > 8)
            {
                return new(position, "a subtag of 1 to 8 letters or digits");
            }

            var isPrivateUseMark = length == 1 && (current[0] | 0x20) == 'x';
            if (subtag == 0 && !isPrivateUseMark && (length == 1 || current.ContainsAnyExceptInRange('A', 'z')))
            {
                return new(position, "a language of 2 to 8 letters");
            }

            // A single letter or digit opens an extension, so something must follow it.
            if (length == 1 && !privateUse && length == rest.Length)
            {
                return new(text.Length, "a subtag after the singleton");
            }

            privateUse |= isPrivateUseMark;
            if (length == rest.Length)
            {
                return null;
            }

            position += length + 1;
        }
    }

    private static bool IsIrregular(ReadOnlySpan<char> name)
    {
        foreach (var known in s_irregular)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
