namespace DealNews;

/// <summary>Gives the minimum number of elements of a required list.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AtLeastAttribute(int count) : Attribute
{
    public int Count { get; } = count;
}
