namespace DealNews.Grounding;

/// <summary>What an offset into a text counts.</summary>
public enum TextUnit
{
    /// <summary>Unicode code points, as the W3C Web Annotation selectors and the JSON of this library count.</summary>
    CodePoint,

    /// <summary>UTF-16 code units, as <see cref="string"/> and JavaScript count.</summary>
    Utf16,

    /// <summary>Bytes of the text in UTF-8, as files, Go and Rust count.</summary>
    Utf8,
}
