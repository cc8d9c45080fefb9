using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DealNews.Documentation.Tests.WebApi;

/// <summary>Sends the HTTP requests of the pages to the example API and compares the responses.</summary>
[Collection(Pages.Writing)]
public sealed class ConversationTests(WebApiProcess api)
{
    private static readonly JsonSerializerOptions s_indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The page of each request, and its index among the blocks of the page.</summary>
    public static TheoryData<string, int> Requests() =>
        Pages.BlocksWhere(block =>
            block.Language == "http" && block.Text.StartsWith("POST ", StringComparison.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Request_SentToWebApi_ReturnsDocumentedResponse(string page, int index)
    {
        var blocks = MarkdownBlock.In(Repository.Read(page));
        var answer = await AnswerAsync(blocks[index].Text);
        if (Repository.IsUpdating)
        {
            Pages.Update(page, blocks[index + 1].Line, answer);
            return;
        }

        Assert.Equal(blocks[index + 1].Text, answer);
    }

    // Sends a request and returns the response as HTTP text, with indented JSON.
    private async Task<string> AnswerAsync(string request)
    {
        var (head, body) = request.Split("\n\n", 2) is [var before, var after] ? (before, after) : (request, "");
        var lines = head.Split('\n');
        var mediaType = lines.Single(line => line.StartsWith("Content-Type: ", StringComparison.Ordinal)).Split(": ")[
            1
        ];
        using var content = new StringContent(body, new MediaTypeHeaderValue(mediaType));
        using var response = await api.Client.PostAsync(
            new Uri(lines[0].Split(' ')[1], UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        var json = JsonNode
            .Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!
            .AsObject();
        if (json.ContainsKey("traceId"))
        {
            // The trace id differs in each response.
            json["traceId"] = "…";
        }

        var status = $"{(int)response.StatusCode} {response.ReasonPhrase}";
        return $"HTTP/1.1 {status}\nContent-Type: {response.Content.Headers.ContentType}\n\n"
            + json.ToJsonString(s_indented);
    }
}
