namespace DealNews;

/// <summary>
/// Marks a term as a stage of a process. The stages of a vocabulary are declared first, from the earliest to the
/// latest;
/// terms outside the process, such as "cancelled", follow.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class StageAttribute : Attribute;
