namespace DealNews.Generators.Tests;

/// <summary>The types of the library that the generator knows, as short as it needs them.</summary>
internal static class Stub
{
    public const string Path = "Stub.cs";

    public const string Text = """
        using System;

        namespace DealNews;

        public sealed class ModelRecordAttribute : Attribute;

        public sealed class FactKindAttribute(string kind) : Attribute;

        public sealed class SchemaTextAttribute(string text) : Attribute;

        public sealed class TextFormAttribute(string formName, string rule) : Attribute
        {
            public string? Pattern { get; init; }
        }

        public sealed class VocabularyAttribute : Attribute
        {
            public string? Default { get; init; }
        }

        public sealed class ReferencesAttribute(EntitySorts sorts) : Attribute;

        public sealed class ReferencesFactAttribute(string? kind = null) : Attribute;

        public sealed class MayBeZeroAttribute : Attribute;

        public sealed class MayBeSingleAttribute : Attribute;

        public sealed class StageAttribute : Attribute;

        public enum EntitySorts { None, Company }

        public readonly struct TextFault;

        public readonly struct ValueList<T>;

        public readonly struct Money;

        public abstract record Extensible;

        [ModelRecord]
        [SchemaText("A fact.")]
        public abstract partial record Fact : Extensible
        {
            public abstract string Kind { get; }

            [SchemaText("The id.")]
            public FactId? Id { get; init; }
        }

        [TextForm("an id", "DN1001", Pattern = ".")]
        [SchemaText("An id of an entity.")]
        public readonly partial struct EntityId
        {
            internal static TextFault? Check(ReadOnlySpan<char> text) => null;
        }

        [TextForm("an id", "DN1001", Pattern = ".")]
        [SchemaText("An id of a fact.")]
        public readonly partial struct FactId
        {
            internal static TextFault? Check(ReadOnlySpan<char> text) => null;
        }

        public static class Unrelated
        {
            public static int Number() => 1;
        }
        """;
}
