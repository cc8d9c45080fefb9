namespace DealNews.Tests;

/// <summary>The records of the model, found by reflection so that none is forgotten.</summary>
internal static class ModelRecords
{
    public static IReadOnlyList<Type> All { get; } =
        [.. typeof(ArticleFacts).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(Extensible)) && !type.IsAbstract)];
}
