using System.Globalization;

namespace DealNews.Cli;

/// <summary>Formats counts.</summary>
internal static class Count
{
    /// <summary>Formats a number with a noun: "1 error", "2 errors".</summary>
    public static string Of(long number, string singular, string plural) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? singular : plural)}");
}
