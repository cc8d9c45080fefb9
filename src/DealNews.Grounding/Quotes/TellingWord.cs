namespace DealNews.Grounding;

/// <summary>On which side of a telling word stands what it governs.</summary>
internal enum Governs
{
    /// <summary>Behind it: <c>at least</c> $15bn, 최소 150억.</summary>
    Following,

    /// <summary>Before it: 150억 달러 <c>이상</c>, 투자하지 <c>않</c>는다.</summary>
    Preceding,

    /// <summary>On either side: <c>超</c>5亿元, 5億円<c>超</c>.</summary>
    Either,
}

/// <summary>What must stand around a telling word for it to be one.</summary>
internal enum WordPlace
{
    /// <summary>Nothing; for a word of Latin letters: no letter on either side.</summary>
    Anywhere,

    /// <summary>The word begins a word of the text.</summary>
    WordStart,

    /// <summary>The word stands by itself, white space on both sides.</summary>
    Alone,

    /// <summary>A number or scale right before it.</summary>
    AfterFigure,
}

/// <summary>A word that tells something: one row of the word lists.</summary>
/// <param name="Form">The word as in the normalised view, so without white space; lower-case letters match either case.</param>
/// <param name="Length">How many units of the form tell it; what follows them must stand there too: 조 in 조단위.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Meaning">Words of a kind with the same meaning may stand for each other.</param>
/// <param name="Governs">On which side of it what it governs stands.</param>
/// <param name="Place">Where it is one.</param>
/// <param name="NotBefore">Characters that make another word of it when one follows: 유로 is none before 존.</param>
internal sealed record TellingWord(
    string Form,
    int Length,
    TellingKind Kind,
    int Meaning,
    Governs Governs,
    WordPlace Place,
    string NotBefore
);
