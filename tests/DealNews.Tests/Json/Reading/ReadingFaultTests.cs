using System.Text;
using System.Text.Json;
using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>A strict read stops at the first fault and reports its place and code.</summary>
public class ReadingFaultTests
{
    // Line and column are those of the faulty value. Columns count code points.
    public static TheoryData<string, string, int, int, string> Faults => new()
    {
        // Not JSON.
        { "", "", 1, 1, RuleCode.JsonSyntax },
        { " \n ", "", 2, 2, RuleCode.JsonSyntax },
        { "{", "", 1, 2, RuleCode.JsonSyntax },
        { "{} {}", "", 1, 4, RuleCode.JsonSyntax },
        { "{}\n\nx", "", 3, 1, RuleCode.JsonSyntax },
        { "{}\0", "", 1, 3, RuleCode.JsonSyntax },
        { "{ // 주석\n}", "", 1, 3, RuleCode.JsonSyntax },
        { "{ /* 주석 */ }", "", 1, 3, RuleCode.JsonSyntax },
        { "{ \"schemaVersion\": \"1.0\", }", "", 1, 27, RuleCode.JsonSyntax },
        { "{\n  \"article\": { \"headline\": \"제목\", },\n}", "/article", 2, 34, RuleCode.JsonSyntax },
        { "{ \"facts\": [ , ] }", "/facts", 1, 14, RuleCode.JsonSyntax },
        { "{ 'article': {} }", "", 1, 3, RuleCode.JsonSyntax },
        { "{ \"article\": undefined }", "/article", 1, 14, RuleCode.JsonSyntax },
        { "{ \"facts\": [ { \"kind\": \"unknownKind\", \"value\": NaN } ] }", "/facts/0/value", 1, 48, RuleCode.JsonSyntax },
        { "{ \"article\": { \"headline\": \"한글\u0001\" } }", "/article/headline", 1, 31, RuleCode.JsonSyntax },

        // Another shape.
        { "[]", "", 1, 1, RuleCode.JsonShape },
        { "null", "", 1, 1, RuleCode.JsonShape },
        { "\"text\"", "", 1, 1, RuleCode.JsonShape },
        { "{ \"article\": [] }", "/article", 1, 14, RuleCode.JsonShape },
        { "{ \"article\": { \"headline\": 5 } }", "/article/headline", 1, 28, RuleCode.JsonShape },
        { "{ \"article\": { \"headline\": \"가나다\", \"authors\": \"김\" } }", "/article/authors", 1, 46, RuleCode.JsonShape },
        { "{ \"article\": { \"authors\": [ \"김\", 5 ] } }", "/article/authors/1", 1, 34, RuleCode.JsonShape },
        { "{ \"companies\": { } }", "/companies", 1, 16, RuleCode.JsonShape },
        { "{ \"companies\": [ 5 ] }", "/companies/0", 1, 18, RuleCode.JsonShape },
        { "{ \"companies\": [ { \"id\": 5 } ] }", "/companies/0/id", 1, 26, RuleCode.JsonShape },
        { "{ \"companies\": [ { \"id\": \"a\", \"names\": \"에이\" } ] }", "/companies/0/names", 1, 40, RuleCode.JsonShape },
        { "{ \"companies\": [ { \"id\": \"a\", \"names\": { \"ko\": [] } } ] }", "/companies/0/names/ko", 1, 48, RuleCode.JsonShape },
        { "{ \"companies\": [ { \"id\": \"a\", \"kind\": 3 } ] }", "/companies/0/kind", 1, 39, RuleCode.JsonShape },
        { "{ \"facts\": [ { \"id\": \"1\", \"kind\": 3 } ] }", "/facts/0/kind", 1, 35, RuleCode.JsonShape },
        { "{ \"facts\": [ { \"kind\": \"x\", \"confidence\": \"0.5\" } ] }", "/facts/0/confidence", 1, 43, RuleCode.JsonShape },
        { "{ \"facts\": [ { \"kind\": \"x\", \"evidence\": [ { \"start\": 1.5 } ] } ] }", "/facts/0/evidence/0/start", 1, 54, RuleCode.JsonShape },
        { "{ \"facts\": [ { \"kind\": \"x\", \"evidence\": [ { \"start\": 2147483648 } ] } ] }", "/facts/0/evidence/0/start", 1, 54, RuleCode.JsonShape },

        // Twice.
        { "{ \"facts\": [], \"facts\": [] }", "/facts", 1, 16, RuleCode.JsonShape },
        { "{ \"article\": {}, \"article\": null }", "/article", 1, 18, RuleCode.JsonShape },
        { "{ \"article\": { \"id\": \"1\",\n\"\\u0069d\": \"2\" } }", "/article/id", 2, 1, RuleCode.JsonShape },
        { "{ \"새\": 1, \"x\": 2, \"새\": 1 }", "/새", 1, 19, RuleCode.JsonShape },
        { "{ \"x\": 1, \"\\u0078\": 1 }", "/x", 1, 11, RuleCode.JsonShape },
        { "{ \"x\": { \"y\": [ { \"z\": 1, \"z\": 2 } ] } }", "/x", 1, 8, RuleCode.JsonShape },
        { "{ \"x\": { \"z\": 1, \"\\u007a\": 2 } }", "/x", 1, 8, RuleCode.JsonShape },
        { "{ \"facts\": [ { \"kind\": \"x\", \"kind\": \"x\" } ] }", "/facts/0/kind", 1, 29, RuleCode.JsonShape },
        { "{ \"companies\": [ { \"id\": \"a\", \"names\": { \"ko\": \"가\", \"ko\": \"가\" } } ] }", "/companies/0/names/ko", 1, 53, RuleCode.JsonShape },

        // Missing.
        { "{\n  \"companies\": [ { \"names\": {} } ] }", "/companies/0/id", 2, 18, RuleCode.RequiredValueMissing },
        { "{ \"companies\": [ { \"id\": null } ] }", "/companies/0/id", 1, 26, RuleCode.RequiredValueMissing },
        { "{ \"companies\": [ null ] }", "/companies/0", 1, 18, RuleCode.RequiredValueMissing },
        { "{ \"article\": { \"authors\": [ null ] } }", "/article/authors/0", 1, 29, RuleCode.RequiredValueMissing },
        { "{ \"companies\": [ { \"id\": \"a\", \"names\": { \"ko\": null } } ] }", "/companies/0/names/ko", 1, 48, RuleCode.RequiredValueMissing },
        { "{ \"facts\": [ {} ] }", "/facts/0/kind", 1, 14, RuleCode.RequiredValueMissing },
        { "{ \"facts\": [ { \"kind\": null } ] }", "/facts/0/kind", 1, 24, RuleCode.RequiredValueMissing },
        { "{ \"facts\": [ { \"kind\": \"statement\", \"speaker\": \"a\" } ] }", "/facts/0/text", 1, 14, RuleCode.RequiredValueMissing },

        // Points in time without an offset, or that do not exist.
        { "{ \"article\": { \"publishedAt\": \"2025-02-04T18:00:00\" } }", "/article/publishedAt", 1, 31, RuleCode.DateImpossible },
        { "{ \"article\": { \"publishedAt\": \"2025-02-04\" } }", "/article/publishedAt", 1, 31, RuleCode.DateImpossible },
        { "{ \"article\": { \"publishedAt\": \"2025-02-30T18:00:00Z\" } }", "/article/publishedAt", 1, 31, RuleCode.DateImpossible },
        { "{ \"article\": { \"publishedAt\": 1738659600 } }", "/article/publishedAt", 1, 31, RuleCode.JsonShape },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Deserialize_Faulty_ThrowsWithPlaceAndCode(string json, string pointer, int line, int column, string code)
    {
        var exception = Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(json));

        Assert.Equal((pointer, line, column, code), (exception.Pointer, (int)exception.Line!, (int)exception.Column!, exception.Code));
        Assert.Contains($"line {line}, column {column} ({code})", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Deserialize_FaultyWithByteOrderMark_ThrowsWithTheSamePlace(string json, string pointer, int line, int column, string code)
    {
        byte[] utf8 = [.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(json)];

        var exception = Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(utf8));

        Assert.Equal((pointer, line, column, code), (exception.Pointer, (int)exception.Line!, (int)exception.Column!, exception.Code));
    }

    [Fact]
    public void Deserialize_Faulty_HasThePlaceOfSystemTextJsonToo()
    {
        var exception = Assert.ThrowsAny<JsonException>(() => DealNewsJson.Deserialize("{\n \"새\": 1, \"article\": 5 }"));

        Assert.Equal((1, 22, "/article"), (exception.LineNumber, exception.BytePositionInLine, exception.Path));
    }

    [Fact]
    public void Deserialize_MemberOfWrongType_ThrowsWithItsPlace() => Edits(JsonEdits.Pointers).Sample(static (document, pointer) =>
    {
        // True is the wrong type for every member that is not a bool.
        var wrong = JsonEdits.Split(pointer).Name is "approximate" or "lead" ? "\"true\"" : "true";
        var exception = Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(JsonEdits.Replace(document, pointer, System.Text.Json.Nodes.JsonNode.Parse(wrong))));

        Assert.Equal((pointer, RuleCode.JsonShape), (exception.Pointer, exception.Code));
        Assert.Equal(JsonEdits.PositionOf(document, pointer), (exception.Line!.Value, exception.Column!.Value));
    }, iter: 3 * PropertyInputs.Count);

    [Fact]
    public void Deserialize_RequiredMemberMissing_ThrowsWithItsPlace() => Edits(RequiredIn).Sample(static (document, pointer) =>
    {
        var parent = JsonEdits.Split(pointer).Parent;
        var exception = Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(JsonEdits.Remove(document, pointer)));

        Assert.Equal((pointer, RuleCode.RequiredValueMissing), (exception.Pointer, exception.Code));
        Assert.Equal(JsonEdits.PositionOf(document, parent), (exception.Line!.Value, exception.Column!.Value));
    }, iter: PropertyInputs.Count);

    [Fact]
    public void Deserialize_RequiredMemberNull_ThrowsWithItsPlace() => Edits(RequiredIn).Sample(static (document, pointer) =>
    {
        var exception = Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(JsonEdits.Replace(document, pointer, null)));

        Assert.Equal((pointer, RuleCode.RequiredValueMissing), (exception.Pointer, exception.Code));
        Assert.Equal(JsonEdits.PositionOf(document, pointer), (exception.Line!.Value, exception.Column!.Value));
    }, iter: PropertyInputs.Count);

    [Fact]
    public void Deserialize_OptionalMemberNull_IsAbsent() => Edits(OptionalIn).Sample(static (document, pointer) =>
        Assert.Equal(DealNewsJson.Deserialize(JsonEdits.Remove(document, pointer)), DealNewsJson.Deserialize(JsonEdits.Replace(document, pointer, null))),
        iter: PropertyInputs.Count);

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Deserialize_Nested_IsReadUpToMaxDepth(int depth, bool isRead)
    {
        var json = $"{{\"x\":{new string('[', depth - 1)}{new string(']', depth - 1)}}}";

        var exception = Record.Exception(() => DealNewsJson.Deserialize(json));

        Assert.Equal(isRead, exception is null);
        Assert.True(isRead || exception is DealNewsJsonException { Code: RuleCode.JsonSyntax, Pointer: "/x", Line: 1 });
    }

    [Fact]
    public void Deserialize_Null_Throws() => Assert.Throws<ArgumentNullException>(static () => DealNewsJson.Deserialize((string)null!));

    [Fact]
    public void SerializerOptions_MemberOfWrongType_ThrowsWithThePointerFromTheValue()
    {
        var exception = Assert.Throws<DealNewsJsonException>(static () =>
            JsonSerializer.Deserialize<Meeting>("""{"status":"held","participants":[{"entity":5}]}""", DealNewsJson.SerializerOptions));

        Assert.Equal(("/participants/0/entity", RuleCode.JsonShape, null), (exception.Pointer, exception.Code, exception.Line));
    }

    private static Gen<(ArticleFacts Document, string Pointer)> Edits(
        Func<ArticleFacts, IEnumerable<string>> pointersIn
    ) => DealNewsGen.ArticleFacts
        .Select(document => (Document: document, Pointers: JsonEdits.Pointers(document).Intersect(pointersIn(document)).ToArray()))
        .Where(static edit => edit.Pointers.Length > 0)
        .SelectMany(static edit => Gen.OneOf(edit.Pointers).Select(pointer => (edit.Document, pointer)));

    private static IEnumerable<string> RequiredIn(ArticleFacts document) => RecordWalk.Of(document)
        .SelectMany(static part => RecordWalk.RequiredOf(part.Record.GetType())
            .Concat(part.Record is Fact ? ["kind"] : [])
            .Select(member => $"{part.Pointer}/{member}"));

    private static IEnumerable<string> OptionalIn(ArticleFacts document) => RecordWalk.Of(document)
        .SelectMany(static part => RecordWalk.OptionalOf(part.Record.GetType()).Select(member => $"{part.Pointer}/{member}"));
}
