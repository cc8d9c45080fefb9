namespace DealNews.Testing;

/// <summary>
/// The article of the valid document: it contains every quote, and every figure can be read from its quote.
/// </summary>
internal static class ValidArticle
{
    /// <summary>A paragraph that is too long for a quote.</summary>
    public const string LongParagraph =
        "Both sides have looked for a place to build since the summer. They went over maps of rivers, grids "
        + "and railways, spoke with "
        + "farmers, mayors and engineers, and came back with a list of valleys where water is cold and land is "
        + "cheap. None of them is near a "
        + "city, which the engineers regretted and the mayors did not hide, and all of them are windy, which "
        + "the turbines will like.";

    public const string Text =
        "Hanbit Group and Norden Capital want to spend US$400 billion (KRW 584 trillion) on the data centres "
        + "of Polaris in Ohio. "
        + "Han met Lind at Harbour House on Monday. Norden is discussing US$15 billion to US$25 billion of it "
        + "as debt. "
        + "“우리는 함께 짓는다,” Han told reporters. Lind did not rule out a third partner.\n"
        + LongParagraph
        + "\n"
        + "Aurora Labs is valued at US$30 billion (KRW 43.8 trillion), Example Wire reported. It is discussing "
        + "a round of up to US$2 billion, its Series C. "
        + "Hanbit will buy 3% of Aurora for US$900 million (KRW 1.31 trillion). Hanbit and Aurora signed a supply "
        + "contract in February 2025. "
        + "Aurora asks US$0.40 per million tokens of inference. One analyst had expected $3 billion; others speak of "
        + "tens of billions of dollars.\n"
        + "Hanbit makes its HBX memory with 36GB, which meets HBM3E. "
        + "Norden is the largest shareholder of Hanbit with 20.5%, as of December 31, 2024. "
        + "Example Research says that data centres took in US$120 billion in 2024 and may take in up to US$300 "
        + "billion in 2028.\n"
        + "Norden raised its stake in Aurora from 12% to 18%. Revenue of Aurora rose by 8% in 2024. "
        + "Norden lent Polaris US$3 billion in 2024, and Hanbit lent Aurora US$7 billion. "
        + "Mina Han chairs Hanbit, and Erik Lind runs Norden.\n";
}
