using System.CommandLine;

namespace DealNews.Cli;

/// <summary>The option <c>--format</c>.</summary>
internal static class FormatOption
{
    /// <summary>Creates the option for a command; the first format is the default.</summary>
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
                result.AddError(
                    $"Format '{token.Value}' is not supported; expected one of: {string.Join(", ", formats)}."
                );
            }
        });
        return option;
    }
}
