namespace DealNews.Schema;

/// <summary>How the strict profile writes a value: always with the one type that a model's structured output can be held to.</summary>
internal enum StrictForm
{
    /// <summary>The kind of the fact, the only value allowed.</summary>
    Kind,

    /// <summary>A text; <c>""</c> where it is absent.</summary>
    Text,

    /// <summary>A term of a closed list; <c>""</c> where it is absent and has no default.</summary>
    Term,

    /// <summary>A number as a text; <c>""</c> where it is absent.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>An object that is always there.</summary>
    Object,

    /// <summary>A list of one object, or of none where it is absent.</summary>
    OptionalObject,

    /// <summary>A list of objects.</summary>
    Objects,

    /// <summary>A list of texts with their languages.</summary>
    Languages,
}
