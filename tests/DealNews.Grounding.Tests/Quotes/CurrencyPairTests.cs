namespace DealNews.Grounding.Tests;

/// <summary>A quote with another currency than the text is never accepted.</summary>
public sealed class CurrencyPairTests
{
    [Fact]
    public void Anchor_OtherCurrencyOfEnglishLexicon_IsNotAccepted() =>
        AssertNoPairIsAccepted(
            Lexicon.English,
            "The group will invest 500 million {0} in the new plant this year",
            "The group will invest {0} 500 million in the new plant this year"
        );

    [Fact]
    public void Anchor_OtherCurrencyOfKoreanLexicon_IsNotAccepted() =>
        AssertNoPairIsAccepted(
            Lexicon.Korean,
            "이 회사는 올해 새로운 공장을 짓는 데에 모두 500억 {0}를 투자하기로 했다",
            "이 회사는 올해 새로운 공장을 짓는 데에 모두 {0} 500억을 투자하기로 했다"
        );

    [Theory]
    [InlineData("MX$5 million", "US$5 million")]
    [InlineData("SG$5 million", "S$5 million", true)]
    [InlineData("$A5 million", "$5 million")]
    [InlineData("₸5 million", "₦5 million")]
    [InlineData("₸5 million", "KZT5 million", true)]
    [InlineData("5 million pence", "5 million cents")]
    public void Comparison_OfTwoAmounts_ComparesTheirCurrencies(string text, string quote, bool same = false)
    {
        var view = NormalizedText.Of(text);
        List<TellingDifference> differences = [];
        TellingParts
            .Of(view)
            .AddOtherThan(TellingParts.Of(NormalizedText.Of(quote)), new CharSpan(0, view.Length), differences);
        Assert.Equal(same, differences.Count == 0);
    }

    private static void AssertNoPairIsAccepted(Lexicon lexicon, string after, string before)
    {
        var terms = lexicon
            .Currencies.Select(entry => (Word: entry.Key, Term: entry.Value))
            // The text decides the meaning of a word without a code.
            .Where(entry => entry.Term is { Code.Length: > 0, Exponent: 0 or -2, OnlyAfterWhole: false })
            .Where(entry => entry.Term.Trust != CurrencyTrust.WithPer)
            .ToList();
        Assert.True(terms.Select(entry => entry.Term.Code).Distinct().Count() > 150);
        List<string> accepted = [];
        Compare(after, TermRole.CurrencyAfter | TermRole.Subunit);
        Compare(before, TermRole.CurrencyBefore);

        Assert.Empty(accepted);

        void Compare(string form, TermRole role)
        {
            // Every pair of currencies, and every word against one other currency.
            var words = terms.Where(entry => (entry.Term.Role & role) != 0).ToList();
            var first = words.DistinctBy(entry => entry.Term.Code).ToList();
            for (var i = 0; i < first.Count; i++)
            {
                CompareWith(form, first[i], first.Skip(i + 1));
            }

            CompareWith(form, words.First(entry => entry.Term.Code == "USD"), words);
            CompareWith(form, words.First(entry => entry.Term.Code == "EUR"), words);
        }

        void CompareWith(
            string form,
            (string Word, CurrencyTerm Term) text,
            IEnumerable<(string Word, CurrencyTerm Term)> quotes
        )
        {
            QuoteAnchorer anchorer = new(new SourceText(string.Format(null, form, text.Word)));
            accepted.AddRange(
                quotes
                    .Where(quote => quote.Term.Code != text.Term.Code)
                    .Where(quote => anchorer.Anchor(string.Format(null, form, quote.Word)).IsAccepted)
                    .Select(quote => $"{quote.Word} for {text.Word}")
            );
        }
    }
}
