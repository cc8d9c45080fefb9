namespace DealNews.Generators;

/// <summary>All declarations of the assembly, in the order of their names.</summary>
internal sealed record Model(EquatableArray<TextType> Texts, EquatableArray<RecordType> Records);
