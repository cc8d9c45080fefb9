using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace DealNews.Reports;

/// <summary>The style and the script of a page, and the Content-Security-Policy that allows only them.</summary>
internal static class ReportAssets
{
    private static readonly string s_style = Read("report.css");
    private static readonly string s_script = Read("report.js");

    public static MarkupString Style { get; } = new($"<style>{s_style}</style>");

    public static MarkupString Script { get; } = new($"<script>{s_script}</script>");

    /// <summary>The Content-Security-Policy: no request, and only this style and this script.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{HashOf(s_style)}'; script-src '{HashOf(s_script)}'; "
        + "base-uri 'none'; form-action 'none'";

    // A checkout can change line breaks, and the hash covers every byte.
    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ReportAssets).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string HashOf(string text) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
