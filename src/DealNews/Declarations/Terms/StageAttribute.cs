namespace DealNews;

/// <summary>
/// Marks a term as a stage of a process. A vocabulary declares its stages first, from the earliest to the latest.
/// Terms outside the process, such as "cancelled", follow.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class StageAttribute : Attribute;
