using System.Globalization;
using System.Text;

namespace DealNews.Hostile;

/// <summary>Builds JSON texts from repeated parts.</summary>
internal static class JsonParts
{
    /// <summary>Joins the parts for the numbers from 0 with commas.</summary>
    public static string Join(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(part(i));
        }

        return text.ToString();
    }

    /// <summary>Returns a document whose member is a list of these elements.</summary>
    public static string List(string member, int count, Func<int, string> element) =>
        $$"""{"schemaVersion":"1.0","{{member}}":[{{Join(count, element)}}]}""";

    public static string Facts(int count, Func<int, string> fact) => List("facts", count, fact);

    public static string Valuation(string members) =>
        $$"""{"kind":"valuation","company":"a","timing":"current",{{members}}}""";

    public static string Pledge(string members) =>
        $$"""{"kind":"investmentPledge","investors":["a"],"investee":"a","status":"announced",{{members}}}""";

    public static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the code of a currency, well-formed but often unknown. Up to 17,576 differ.</summary>
    public static string Currency(int number) => new([Letter(number / 676), Letter(number / 26), Letter(number)]);

    /// <summary>
    /// Returns integers that differ but have the same <see cref="decimal.GetHashCode()"/>, which is not seeded: it
    /// combines their 32-bit halves by exclusive or.
    /// </summary>
    public static string SameHash(int number) => Number((long)(number + 1) << 32 | (uint)((number + 1) ^ 0x5A5A5A5A));

    private static char Letter(int number) => (char)('A' + (number % 26));
}
