namespace DealNews;

/// <summary>Marks an amount for which zero makes sense: something may be free of charge.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MayBeZeroAttribute : Attribute;
