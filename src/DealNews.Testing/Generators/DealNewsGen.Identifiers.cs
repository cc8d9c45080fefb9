using System.Globalization;
using CsCheck;

namespace DealNews.Testing;

public static partial class DealNewsGen
{
    private const string UpperLettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    /// <summary>Ids from the fixed set of companies, people and projects.</summary>
    public static Gen<EntityId> EntityId => Gen.OneOf([.. Cast.Whole.Everyone]);

    /// <summary>Ids of facts.</summary>
    public static Gen<FactId> FactId => Gen.OneOf<FactId>("f1", "p2", "발언-3", "round/4", "v~5");

    /// <summary>Legal Entity Identifiers (ISO 17442) with valid check digits.</summary>
    public static Gen<Lei> Lei =>
        Gen.Char[UpperLettersAndDigits]
            .Array[18]
            .Select(static letters => WithCheckDigits<Lei>(new string(letters), 98, "00"));

    /// <summary>ISINs (ISO 6166) with a valid check digit.</summary>
    public static Gen<Isin> Isin =>
        Gen.Select(
            Gen.OneOf("US", "KR", "JP", "GB", "XS"),
            Gen.Char[UpperLettersAndDigits].Array[9],
            static (country, letters) => WithCheckDigits<Isin>(country + new string(letters), 9, "0")
        );

    /// <summary>Tickers with a market identifier code (ISO 10383).</summary>
    public static Gen<Ticker> Ticker =>
        Gen.Select(
            Gen.OneOf("XKRX", "XTKS", "XNAS", "XNYS", "XLON"),
            Gen.OneOf("005930", "9984", "MSFT", "BRK.B", "0700"),
            static (market, symbol) => new Ticker($"{market}:{symbol}")
        );

    /// <summary>Wikidata item ids.</summary>
    public static Gen<WikidataId> WikidataId =>
        Gen.Long[1, 999_999_999_999]
            .Select(static number => new WikidataId(string.Create(CultureInfo.InvariantCulture, $"Q{number}")));

    /// <summary>Country codes (ISO 3166-1 alpha-2).</summary>
    public static Gen<CountryCode> CountryCode =>
        Gen.OneOf("KR", "US", "JP", "GB", "DE", "SG", "AE", "TW").Select(static code => new CountryCode(code));

    /// <summary>Language tags (BCP 47).</summary>
    public static Gen<LanguageTag> LanguageTag =>
        Gen.OneOf("ko", "en", "ja", "zh-Hant", "en-GB", "x-newsroom").Select(static tag => new LanguageTag(tag));

    // Tries all check digits; parsing accepts exactly one pair or digit.
    private static T WithCheckDigits<T>(string text, int last, string format)
        where T : struct, IParsable<T>
    {
        for (var digits = 0; digits <= last; digits++)
        {
            if (
                T.TryParse(
                    text + digits.ToString(format, CultureInfo.InvariantCulture),
                    CultureInfo.InvariantCulture,
                    out var identifier
                )
            )
            {
                return identifier;
            }
        }

        throw new InvalidOperationException($"No check digits from 0 to {last} are valid for \"{text}\".");
    }
}
