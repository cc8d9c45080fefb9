using System.Globalization;

namespace DealNews.Cli;

/// <summary>Numbers of things in words.</summary>
internal static class Count
{
    /// <summary>"1 error", "2 errors".</summary>
    public static string Of(long number, string singular, string plural) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? singular : plural)}");
}
