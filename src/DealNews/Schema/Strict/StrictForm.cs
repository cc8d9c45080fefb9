namespace DealNews.Schema;

/// <summary>The form of a value in the strict profile. Each member has values of one JSON type.</summary>
internal enum StrictForm
{
    /// <summary>The kind of the fact, the only value allowed.</summary>
    Kind,

    /// <summary>A text; <c>""</c> if absent.</summary>
    Text,

    /// <summary>A term of a closed list; <c>""</c> if absent and without a default.</summary>
    Term,

    /// <summary>A number as a text; <c>""</c> if absent.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A required object.</summary>
    Object,

    /// <summary>A list of one object; an empty list if absent.</summary>
    OptionalObject,

    /// <summary>A list of objects.</summary>
    Objects,

    /// <summary>A list of texts with their languages.</summary>
    Languages,
}
