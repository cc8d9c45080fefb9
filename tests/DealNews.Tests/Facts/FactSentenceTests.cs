using DealNews.Testing;

namespace DealNews.Tests;

/// <summary>
/// The sentences of facts of every kind and status are kept in two files, one for each language, which are read by eye.
/// </summary>
public sealed class FactSentenceTests
{
    private const string Folder = "tests/DealNews.Tests/Facts/Sentences";

    private static readonly ValueList<FactKind> s_kinds = [FactKind.Create("layoff", ApplicationJson.Default.Layoff)];

    private static readonly DocumentIndex s_index = DocumentIndex.Of(SentenceFacts.Document, s_kinds);

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    public void Describe_EveryKindAndStatus_IsTheKeptSentence(string language)
    {
        var sentences = SentenceFacts
            .All.Select(fact => $"{fact.Kind, -18} {s_index.Describe(fact, new(language))}\n")
            .ToList();

        Assert.InRange(sentences.Count, 120, 1000);
        KeptFile.Verify($"{Folder}/sentences.{language}.txt", string.Concat(sentences));
    }

    [Fact]
    public void Sentences_BuiltInKinds_AreAllCovered() =>
        Assert.Empty(BuiltInFacts.Kinds.Except(SentenceFacts.All.Select(static fact => fact.Kind)));

    [Fact]
    public void Describe_Document_EqualsDescribeOfIndex()
    {
        var fact = SentenceFacts.All[^1];

        Assert.Equal(
            s_index.Describe(fact, new("ko-KR")),
            fact.Describe(SentenceFacts.Document, new("ko-KR"), s_kinds)
        );
        Assert.Equal(s_index.Describe(fact, new("en")), fact.Describe(SentenceFacts.Document, new("fr"), s_kinds));
    }

    [Fact]
    public void Describe_AnyFact_IsOneLineWithoutLeftovers() =>
        DealNewsGen.ArticleFacts.Sample(static document =>
        {
            var index = DocumentIndex.Of(document);
            foreach (var fact in document.Facts)
            {
                foreach (var language in (LanguageTag[])[new("en"), new("ko")])
                {
                    var sentence = index.Describe(fact, language);

                    Assert.True(sentence.Length > 0);
                    if (language.Value == "en" && fact is Valuation or Stake or Merger)
                    {
                        Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
                    }
                }
            }
        });

    [Theory]
    [InlineData("삼성전자", "는")]
    [InlineData("한화오션", "은")]
    [InlineData("Oracle", "은")]
    [InlineData("OpenAI", "는")]
    [InlineData("Arm", "은")]
    [InlineData("SoftBank", "는")]
    [InlineData("Slack", "은")]
    [InlineData("Intel", "은")]
    [InlineData("Microsoft", "는")]
    [InlineData("Stripe", "는")]
    [InlineData("Samsung", "은")]
    [InlineData("SK", "는")]
    [InlineData("IBM", "은")]
    [InlineData("LG", "는")]
    [InlineData("7", "은")]
    [InlineData("10", "은")]
    [InlineData("5", "는")]
    [InlineData("12%", "는")]
    [InlineData("월스트리트저널(WSJ)", "은")]
    [InlineData("‘새벽’", "은")]
    public void Topic_Word_HasTheParticleOfItsLastSound(string word, string particle) =>
        Assert.Equal(word + particle, KoreanParticle.Topic(word));

    [Theory]
    [InlineData("서울", "서울로")]
    [InlineData("부산", "부산으로")]
    [InlineData("제주", "제주로")]
    [InlineData("1750억 달러", "1750억 달러로")]
    [InlineData("732조원", "732조원으로")]
    [InlineData("9%", "9%로")]
    [InlineData("8", "8로")]
    [InlineData("Google", "Google로")]
    public void Toward_Word_HasTheParticleOfItsLastSound(string word, string expected) =>
        Assert.Equal(expected, KoreanParticle.Toward(word));

    [Theory]
    [InlineData("최대주주", "최대주주다", "최대주주가 아니다")]
    [InlineData("대주주들", "대주주들이다", "대주주들이 아니다")]
    public void Copula_Noun_FollowsItsLastSound(string noun, string affirmed, string denied)
    {
        Assert.Equal(affirmed, KoreanVerb.Copula(noun, Certainty.Certain, isDenied: false));
        Assert.Equal(denied, KoreanVerb.Copula(noun, Certainty.Certain, isDenied: true));
    }
}
