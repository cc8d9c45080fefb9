using CsCheck;

namespace DealNews.Testing;

internal sealed partial class RecordGen
{
    public Gen<Article> Article =>
        Extend(
            Gen.Select(
                OptionalRecord(Gen.OneOf("2025020401", "a/b~c")),
                OptionalRecord(DealNewsGen.Text),
                OptionalRecord(Gen.OneOf("https://news.example/4?x=기사#top")),
                OptionalRecord(Gen.OneOf("한빛일보", "The Gate")),
                List(DealNewsGen.Text, 0, 2),
                Optional(DealNewsGen.Instant),
                Optional(DealNewsGen.LanguageTag),
                OptionalRecord(Gen.Byte.Array[32].Select(Convert.ToHexStringLower)),
                static (id, headline, url, publisher, authors, publishedAt, language, hash) =>
                    new Article
                    {
                        Id = id,
                        Headline = headline,
                        Url = url,
                        Publisher = publisher,
                        Authors = authors,
                        PublishedAt = publishedAt,
                        Language = language,
                        TextSha256 = hash,
                    }
            )
        );

    public Gen<Evidence> Evidence =>
        Extend(
            Gen.OneOf<Evidence>(
                DealNewsGen.Text.Select(static exact => new Evidence { Exact = exact }),
                Gen.Select(
                    Gen.Int[0, 5_000],
                    Gen.Int[0, 300],
                    static (start, length) => new Evidence { Start = start, End = start + length }
                ),
                Gen.Select(
                    DealNewsGen.Text,
                    Gen.Int[0, 5_000],
                    OptionalRecord(DealNewsGen.Text),
                    OptionalRecord(DealNewsGen.Text),
                    static (exact, start, prefix, suffix) =>
                        new Evidence
                        {
                            Exact = exact,
                            Prefix = prefix,
                            Suffix = suffix,
                            Start = start,
                            End = start + exact.EnumerateRunes().Count(),
                        }
                )
            )
        );

    public Gen<Attribution> Attribution =>
        Extend(
            Gen.Select(
                Terms(DealNewsGen.AttributionKind),
                OptionalRecord(DealNewsGen.Text),
                Optional(Anyone),
                static (kind, name, entity) =>
                    new Attribution
                    {
                        Kind = kind,
                        Name = name,
                        Entity = entity,
                    }
            )
        );
}
