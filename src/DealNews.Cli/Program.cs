using DealNews.Json;
using DealNews.Validation;

foreach (var path in args)
{
    var bytes = File.ReadAllBytes(path);
    var inspection = DocumentInspector.Inspect(bytes);
    foreach (var finding in inspection.Findings)
    {
        Console.WriteLine($"{path}:{finding.Line}:{finding.Column} {finding.Severity} {finding.Code} {finding.Pointer} {finding.Message}");
    }

    if (inspection.Document is { } document)
    {
        var json = DealNewsJson.Serialize(document, indented: true);
        Console.WriteLine($"{path}: same text {json == System.Text.Encoding.UTF8.GetString(bytes).TrimEnd()}, equal {DealNewsJson.Deserialize(json) == document}");
        File.WriteAllText("/tmp/out.json", json + "\n");
        Console.WriteLine(document.Facts[0]);
    }
}
