namespace DealNews.Grounding.Tests;

public sealed class ArticleLanguageTests
{
    [Theory]
    [InlineData("나래가 다온의 지분 30%를 샀다.", "ko")]
    [InlineData("㈜나래, Daon Inc. 지분 30% 인수", "ko")]
    [InlineData("ナミ電機はオルラ社を買収する。", "ja")]
    [InlineData("東京の企業が米社を35億円で買う。", "ja")]
    [InlineData("公司宣布收购奥拉百分之三十的股份。", "zh")]
    [InlineData("公司宣布收購奧拉三成股份。", "zh")]
    [InlineData("Orla will buy Brask for the price of its debt.", "en")]
    [InlineData("The Seoul-based 나래 said it will sell its stake.", "en")]
    public void Guess_KnownLanguage_ReturnsIt(string text, string expected) =>
        Assert.Equal(expected, ArticleLanguage.Guess(text).Value);

    [Theory]
    [InlineData("Das Unternehmen hat die Firma für 2 Mrd. Euro gekauft.")]
    [InlineData("La empresa compra una parte de la firma por 2 millones.")]
    [InlineData("L'entreprise a été vendue pour 2 milliards d'euros dans une vente.")]
    [InlineData("A empresa não vendeu uma parte da firma por 2 bilhões.")]
    [InlineData("Het bedrijf heeft een belang van de firma in handen.")]
    [InlineData("Spółka nie kupiła firmy za 2 mld zł i się wycofała.")]
    [InlineData("Công ty được mua với giá 2 tỷ đồng trong năm.")]
    [InlineData("Компания купила завод за 2 млрд рублей.")]
    [InlineData("Η εταιρεία αγόρασε το εργοστάσιο.")]
    [InlineData("شركة تشتري مصنعا")]
    [InlineData("บริษัทซื้อโรงงาน")]
    [InlineData("12.5 30% 2026")]
    [InlineData("")]
    public void Guess_OtherLanguage_IsUndetermined(string text) =>
        Assert.Equal("und", ArticleLanguage.Guess(text).Value);
}
