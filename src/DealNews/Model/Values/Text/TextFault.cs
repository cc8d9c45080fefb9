using System.Diagnostics.CodeAnalysis;

namespace DealNews;

/// <summary>Where a text departs from the form that it should have, and what was expected there.</summary>
/// <param name="Position">Index of the first offending UTF-16 code unit, from 0; the text's length when it ends too early.</param>
/// <param name="Expected">What should stand there, as the end of a sentence ("a check digit of 5").</param>
internal readonly record struct TextFault(int Position, string Expected)
{
    /// <summary>Says the fault in one line: what was found, where, and what was expected.</summary>
    public string Describe(ReadOnlySpan<char> text, string formName) =>
        $"\"{Excerpt.Of(text)}\" is not {formName}: at position {Position}, expected {Expected}.";

    [DoesNotReturn]
    public void Throw(ReadOnlySpan<char> text, string formName) => throw new FormatException(Describe(text, formName));
}
