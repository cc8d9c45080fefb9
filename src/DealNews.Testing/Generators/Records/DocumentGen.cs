using CsCheck;

namespace DealNews.Testing;

/// <summary>Generators of whole documents, one for each size of the cast.</summary>
internal static class DocumentGen
{
    public static Gen<ArticleFacts> Valid { get; } = Of(isExtended: false);

    public static Gen<ArticleFacts> FromNewerVersion { get; } = Of(isExtended: true);

    private static Gen<ArticleFacts> Of(bool isExtended) =>
        Gen.OneOf<ArticleFacts>([
            Gen.Const(new ArticleFacts()),
            .. Cast.All.Select(cast => new RecordGen(cast, isExtended).ArticleFacts),
        ]);
}
