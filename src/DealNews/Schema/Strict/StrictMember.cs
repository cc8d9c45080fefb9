namespace DealNews.Schema;

/// <summary>A member of an object of the strict profile.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">The form of its value.</param>
/// <param name="Description">Its description in the schema.</param>
/// <param name="Source">The corresponding member of the format.</param>
internal sealed record StrictMember(string Name, StrictForm Form, string Description, string Source)
{
    /// <summary>Whether the format requires the member, so that an empty value is an error.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The allowed terms, without <c>""</c>; empty if any text is allowed.</summary>
    public string[] Terms { get; init; } = [];

    /// <summary>The term that an absent value means.</summary>
    public string? DefaultTerm { get; init; }

    /// <summary>The name of the object, or of the objects in the list.</summary>
    public string? Object { get; init; }

    /// <summary>All texts that the profile allows for the member; empty if any text is allowed.</summary>
    public IEnumerable<string> AllowedTexts =>
        Terms.Length == 0 || IsRequired || DefaultTerm is not null ? Terms : [.. Terms, ""];
}
