using System.Collections;

namespace DealNews;

/// <summary>
/// A country code of two capital letters (ISO 3166-1 alpha-2). The value keeps any other text unchanged; see <see
/// cref="IsValid"/>.
/// </summary>
[SchemaText("A country code of two capital letters (ISO 3166-1 alpha-2).")]
[TextForm("an ISO 3166-1 alpha-2 country code", RuleCode.CountryCodeUnknown, Pattern = "^[A-Z]{2}$")]
[NotCompared(NotComparedReason.Code)]
public readonly partial struct CountryCode
{
    // Every code officially assigned in ISO 3166-1, in alphabetical order; XK is user-assigned and used by the EU for
    // Kosovo.
    private const string Assigned =
        "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBN"
        + "BOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ"
        + "DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISIT"
        + "JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZ"
        + "NANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZ"
        + "TCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW";

    // A bit for each pair of letters, for constant-time lookups.
    private static readonly BitArray s_isAssigned = BitsOf(Assigned);

    internal static TextFault? Check(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < 2; i++)
        {
            if (i >= text.Length || !char.IsAsciiLetterUpper(text[i]))
            {
                return new(i, "a letter from A to Z");
            }
        }

        if (text.Length > 2)
        {
            return new(2, "the end after two letters");
        }

        if (s_isAssigned[NumberOf(text)])
        {
            return null;
        }

        return new(0, "a code that ISO 3166-1 assigns");
    }

    private static int NumberOf(ReadOnlySpan<char> code) => ((code[0] - 'A') * 26) + code[1] - 'A';

    private static BitArray BitsOf(string codes)
    {
        var bits = new BitArray(26 * 26);
        for (var i = 0; i < codes.Length; i += 2)
        {
            bits[NumberOf(codes.AsSpan(i, 2))] = true;
        }

        return bits;
    }
}
