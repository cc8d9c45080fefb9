namespace DealNews.Schema;

/// <summary>A member of an object of the strict profile.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">How its value is written.</param>
/// <param name="Description">What it is.</param>
/// <param name="Source">The member of the format that it stands for.</param>
internal sealed record StrictMember(string Name, StrictForm Form, string Description, string Source)
{
    /// <summary>Whether the format requires it: then a value that is not there is a fault, and is read as one.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The terms, where only these are allowed; <c>""</c> is not among them.</summary>
    public string[] Terms { get; init; } = [];

    /// <summary>The term that an absent value stands for.</summary>
    public string? DefaultTerm { get; init; }

    /// <summary>The name of the object, or of those in the list.</summary>
    public string? Object { get; init; }

    /// <summary>All texts that the profile allows here; none where any is.</summary>
    public IEnumerable<string> AllowedTexts =>
        Terms.Length == 0 || IsRequired || DefaultTerm is not null ? Terms : [.. Terms, ""];
}
