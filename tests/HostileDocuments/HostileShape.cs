using System.Text;

namespace DealNews.Hostile;

/// <summary>A shape of document that is meant to cost more than its length, at any size.</summary>
/// <param name="Name">The name, such as <c>ring</c>; unique among all shapes.</param>
/// <param name="Json">Returns the JSON text with a number of repeated parts.</param>
internal sealed record HostileShape(string Name, Func<int, string> Json)
{
    /// <summary>The number of elements that the default limits of reading allow in a list.</summary>
    public const int ListLength = 10_000;

    /// <summary>The number of repeated parts above which the document exceeds a limit of reading.</summary>
    public int MaxCount { get; init; } = ListLength;

    /// <summary>Returns the text of the article for a number of repeated parts; null if the shape needs none.</summary>
    public Func<int, string>? Text { get; init; }

    /// <summary>Returns the document in UTF-8. Its length grows linearly with the number of repeated parts.</summary>
    public byte[] Create(int count) => Encoding.UTF8.GetBytes(Json(count));

    public override string ToString() => Name;
}
