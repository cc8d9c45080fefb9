namespace DealNews.Grounding.Tests;

/// <summary>Generators of texts.</summary>
internal static class AnyText
{
    public static Gen<string> OneOf(params string[] texts) =>
        Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    public static Gen<string> Joined(int most, params string[] pieces) =>
        OneOf(pieces).Array[0, most].Select(string.Concat);
}
