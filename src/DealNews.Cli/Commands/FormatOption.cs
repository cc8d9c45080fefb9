using System.CommandLine;

namespace DealNews.Cli;

/// <summary>The option that says in which format a command writes.</summary>
internal static class FormatOption
{
    /// <summary>An option that takes one of some formats, the first by default.</summary>
    public static Option<string> Of(string description, params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = description,
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        option.CompletionSources.Add(formats);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !formats.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError($"'{token.Value}' is not a format; there are {string.Join(", ", formats)}.");
            }
        });
        return option;
    }
}
