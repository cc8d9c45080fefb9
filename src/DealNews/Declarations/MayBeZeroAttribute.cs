namespace DealNews;

/// <summary>Marks an amount that can be zero, such as a price: the item can be free of charge.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MayBeZeroAttribute : Attribute;
