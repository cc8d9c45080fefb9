using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using DealNews.Json;
using DealNews.Testing;
using DealNews.Validation;

namespace DealNews.Documentation.Tests.WebApi;

/// <summary>Tests the responses of the example API.</summary>
public sealed class WebApiTests(WebApiProcess api)
{
    private const int BodyLimit = 1024 * 1024;

    public static TheoryData<string> Examples() => new(Samples.All.Select(sample => sample.ToString()));

    public static TheoryData<string> Codes() =>
        new(
            FaultyDocuments
                .All.Where(document => document.ArticleText is null)
                .Select(document => document.Code)
                .Distinct()
        );

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Post_Example_ReturnsSameDocumentWithoutFindings(string example)
    {
        var sample = Samples.All.Single(sample => sample.ToString() == example);
        using var response = await PostAsync(sample.Json);
        var accepted = await ReadAsync(response, HttpStatusCode.OK, "application/json");
        Assert.Equal(sample.Document, DealNewsJson.Deserialize(accepted.Document.GetRawText()));
        Assert.Empty(accepted.Findings);
    }

    [Fact]
    public async Task Post_KoreanTextAndEmoji_ReturnsSameText()
    {
        const string text = "손정의 “이건 시작일 뿐” 🚀 é";
        ArticleFacts document = Some.Document(
            Some.Fact<Statement>(statement => statement with { Text = text, Language = "ko" })
        );
        using var response = await PostAsync(DealNewsJson.Serialize(document));
        var accepted = await ReadAsync(response, HttpStatusCode.OK, "application/json");
        Assert.Equal(text, accepted.Document.GetProperty("facts")[0].GetProperty("text").GetString());
        Assert.Equal(document, DealNewsJson.Deserialize(accepted.Document.GetRawText()));
    }

    [Fact]
    public async Task Post_UnknownTermAndMember_ReturnsThemWithWarnings()
    {
        const string json =
            """{"companies":[{"id":"a","founded":1938}],"facts":["""
            + """{"kind":"fundingRound","company":"a","status":"leaked"}]}""";
        using var response = await PostAsync(json);
        var accepted = await ReadAsync(response, HttpStatusCode.OK, "application/json");
        Assert.Equal(json, accepted.Document.GetRawText());
        Assert.Equal(
            [("DN1052", "warning", "/companies/0/founded"), ("DN1050", "warning", "/facts/0/status")],
            accepted.Findings.Select(finding => (finding.Code, finding.Severity, finding.Path))
        );
    }

    [Theory]
    [InlineData("""{"companies":[{"id":"a","country":"Korea"}]}""", "DN1024", "/companies/0/country", 35, "ISO 3166-1")]
    [InlineData(
        """{"facts":[{"kind":"valuation","company":"한국","timing":"current","amount":{"exact":"KRW 1"}}]}""",
        "DN2002",
        "/facts/0/company",
        41,
        "한국"
    )]
    [InlineData(
        """{"facts":[{"kind":"meeting","status":"held","participants":"a"}]}""",
        "DN0002",
        "/facts/0/participants",
        60,
        "a list"
    )]
    [InlineData("""{"facts":{}}""", "DN0002", "/facts", 10, "a list")]
    [InlineData("""[]""", "DN0002", "", 1, "an object")]
    [InlineData("""{"facts":[""", "DN0001", "/facts", 11, "Not JSON")]
    [InlineData("""{} {}""", "DN0001", "", 4, "Not JSON")]
    [InlineData("", "DN0001", "", 1, "Not JSON")]
    public async Task Post_FaultyDocument_ReturnsErrorAsProblemDetails(
        string json,
        string code,
        string path,
        long column,
        string message
    )
    {
        using var response = await PostAsync(json);
        var problem = await ReadAsync(response, HttpStatusCode.BadRequest, "application/problem+json");
        Assert.Equal((400, "The document has errors."), (problem.Status, problem.Title));
        var error = Assert.Single(problem.Findings, finding => finding.Severity == "error");
        Assert.Equal((code, path, 1, column), (error.Code, error.Path, error.Line, error.Column));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Post_FaultyDocument_ReturnsFindingsOfInspector(string code)
    {
        foreach (var faulty in FaultyDocuments.ForCode(code).AsEnumerable())
        {
            var inspection = DocumentInspector.Inspect(faulty.Json);
            using var response = await PostAsync(faulty.Json);
            var answer = inspection.Report.HasErrors
                ? await ReadAsync(response, HttpStatusCode.BadRequest, "application/problem+json")
                : await ReadAsync(response, HttpStatusCode.OK, "application/json");
            Assert.Contains(code, answer.Findings.Select(finding => finding.Code));
            Assert.Equal(
                inspection.Report.Findings.Select(finding =>
                    (finding.Code, finding.Pointer, finding.Line!.Value, finding.Column!.Value, finding.Message)
                ),
                answer.Findings.Select(finding =>
                    (finding.Code, finding.Path, finding.Line, finding.Column, finding.Message)
                )
            );
        }
    }

    [Fact]
    public async Task Post_BodyAtLimit_IsAccepted()
    {
        using var response = await PostAsync("{}".PadRight(BodyLimit));
        await ReadAsync(response, HttpStatusCode.OK, "application/json");
    }

    [Fact]
    public async Task Post_BodyAboveLimit_Returns413()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/documents")
        {
            Content = JsonContent("{}".PadRight(BodyLimit + 1)),
        };
        // The server rejects the headers before the client sends the body. Otherwise the connection could close before
        // the response arrives.
        request.Headers.ExpectContinue = true;
        using var response = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(
            413,
            (await ReadAsync(response, HttpStatusCode.RequestEntityTooLarge, "application/problem+json")).Status
        );
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Post_OtherMediaType_Returns415(string mediaType)
    {
        using var content = new StringContent("{}", new MediaTypeHeaderValue(mediaType));
        using var response = await api.Client.PostAsync(
            new Uri("/documents", UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(
            415,
            (await ReadAsync(response, HttpStatusCode.UnsupportedMediaType, "application/problem+json")).Status
        );
    }

    private static StringContent JsonContent(string json) => new(json, new MediaTypeHeaderValue("application/json"));

    private static async Task<Answer> ReadAsync(HttpResponseMessage response, HttpStatusCode status, string mediaType)
    {
        Assert.Equal((status, mediaType), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return (await response.Content.ReadFromJsonAsync<Answer>(TestContext.Current.CancellationToken))!;
    }

    private async Task<HttpResponseMessage> PostAsync(string json)
    {
        using var content = JsonContent(json);
        return await api.Client.PostAsync(
            new Uri("/documents", UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
    }
}
