using System.Diagnostics.CodeAnalysis;

namespace DealNews;

/// <summary>The position of the first error in a text, and what is expected there.</summary>
/// <param name="Position">
/// The index of the first wrong UTF-16 code unit, from 0; the length of the text if it ends too early.
/// </param>
/// <param name="Expected">The expected text, as the end of a sentence ("a check digit of 5").</param>
internal readonly record struct TextFault(int Position, string Expected)
{
    /// <summary>Describes the error in one line: the text, the position, and what is expected.</summary>
    public string Describe(ReadOnlySpan<char> text, string formName) =>
        $"\"{Excerpt.Of(text)}\" is not {formName}: at position {Position}, expected {Expected}.";

    [DoesNotReturn]
    public void Throw(ReadOnlySpan<char> text, string formName) => throw new FormatException(Describe(text, formName));
}
