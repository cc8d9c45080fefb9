namespace DealNews;

/// <summary>Gives the least number of participants that a required list must have.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AtLeastAttribute(int count) : Attribute
{
    public int Count { get; } = count;
}
