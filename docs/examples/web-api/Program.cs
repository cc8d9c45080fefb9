using System.Text.Json.Serialization;
using DealNews;
using DealNews.Validation;
using Microsoft.AspNetCore.Http.HttpResults;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 1024 * 1024);
builder.Services.ConfigureHttpJsonOptions(json =>
    json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default)
);
builder.Services.AddProblemDetails();

var app = builder.Build();
app.UseStatusCodePages();
app.UseExceptionHandler(
    new ExceptionHandlerOptions
    {
        // A body that is too long is the client's fault: 413, not 500.
        StatusCodeSelector = exception =>
            (exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
    }
);
app.MapPost("/documents", CheckAsync).Accepts<ArticleFacts>("application/json");
app.Run();

static async Task<Results<Ok<CheckedDocument>, ProblemHttpResult>> CheckAsync(
    Stream body,
    CancellationToken cancellationToken
)
{
    var inspection = await DocumentInspector.InspectAsync(body, cancellationToken: cancellationToken);
    var findings = inspection.Report.Findings.Select(ApiFinding.From).ToArray();
    return inspection.Report.HasErrors
        ? TypedResults.Problem(
            title: "The document has errors.",
            statusCode: StatusCodes.Status400BadRequest,
            extensions: [new("findings", findings)]
        )
        : TypedResults.Ok(new CheckedDocument(inspection.Document!, findings));
}

internal sealed record CheckedDocument(ArticleFacts Document, ApiFinding[] Findings);

internal sealed record ApiFinding(string Code, string Severity, string Path, long? Line, long? Column, string Message)
{
    public static ApiFinding From(Finding finding) =>
        new(finding.Code, Name(finding.Severity), finding.Pointer, finding.Line, finding.Column, finding.Message);

    private static string Name(FluentValidation.Severity severity) =>
        severity switch
        {
            FluentValidation.Severity.Error => "error",
            FluentValidation.Severity.Warning => "warning",
            _ => "information",
        };
}

[JsonSerializable(typeof(CheckedDocument))]
internal sealed partial class ApiJson : JsonSerializerContext;
