namespace DealNews.Grounding;

/// <summary>A word that must not differ between a quote and its text: one row of the word lists.</summary>
/// <param name="Form">
/// The word as in the normalized view, without white space. Lower-case letters match either case.
/// </param>
/// <param name="Length">
/// The number of code units of the form that are the word itself; the others must follow it: 조 in 조단위.
/// </param>
/// <param name="Kind">The kind.</param>
/// <param name="Meaning">The meaning. Words of one kind with the same meaning are interchangeable.</param>
/// <param name="Governs">The side on which the word governs another.</param>
/// <param name="Place">The surroundings that the word needs.</param>
/// <param name="NotBefore">The characters that make it part of another word if one follows: 존 after 유로.</param>
internal sealed record TellingWord(
    string Form,
    int Length,
    TellingKind Kind,
    int Meaning,
    Governs Governs,
    WordPlace Place,
    string NotBefore
);
