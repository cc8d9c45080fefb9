using DealNews.AotApp;
using DealNews.Json;
using DealNews.Validation;

var json = File.ReadAllBytes(args[0]);
var document = DealNewsJson.Deserialize(json);
var result = ArticleFactsValidator.Instance.Validate(document);
foreach (var failure in result.Errors)
{
    Console.Error.WriteLine($"{failure.ErrorCode} {failure.PropertyName} {failure.ErrorMessage}");
}

var report = DocumentValidator.Validate(document);
var written = DealNewsJson.SerializeToUtf8Bytes(document, new() { WriteIndented = true });
var isSame = DealNewsJson.Deserialize(written) == document;
Console.WriteLine(
    $"{document.Facts.Count} facts, {report.Findings.Count} findings, {written.Length} bytes, "
        + $"round trip {(isSame ? "equal" : "different")}"
);
var areWritten = await Tables.WriteAsync(document);
return !result.IsValid || report.HasErrors || !isSame || !areWritten ? 1 : 0;
