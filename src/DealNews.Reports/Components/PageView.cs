using Microsoft.AspNetCore.Components;

namespace DealNews.Reports;

/// <summary>A page: its title and the content of its body.</summary>
internal sealed record PageView(ReportWords Words, string Title, RenderFragment Body);
