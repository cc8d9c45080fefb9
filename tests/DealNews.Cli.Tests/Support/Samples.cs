namespace DealNews.Cli.Tests;

/// <summary>Documents about invented companies, each in one line.</summary>
internal static class Samples
{
    /// <summary>No findings; in canonical form except for line breaks.</summary>
    public const string Clean =
        """{"schemaVersion":"1.0","article":{"headline":"가온전자, 나래소프트에 투자"},"companies":["""
        + """{"id":"gaon","names":{"ko":"가온전자"}},{"id":"narae","names":{"ko":"나래소프트"}}],"facts":["""
        + """{"kind":"investmentPledge","investors":["gaon"],"investee":"narae","amount":{"exact":"USD 15000000"},"""
        + "\"status\":\"announced\"},"
        + """{"kind":"partnership","partners":["gaon","narae"],"status":"signed"}]}""";

    /// <summary>One warning: an unknown term.</summary>
    public const string Warned =
        """{"companies":[{"id":"gaon","names":{"ko":"가온전자"}}],"facts":["""
        + """{"kind":"valuation","company":"gaon","amount":{"exact":"KRW 1"},"timing":"소문"}]}""";

    /// <summary>One error: a reference to a missing company.</summary>
    public const string Dangling =
        """{"facts":[{"kind":"valuation","company":"없음","amount":{"exact":"KRW 1"},"timing":"current"}]}""";

    /// <summary>Two values of the wrong type, in two facts.</summary>
    public const string Misshapen =
        """{"companies":[{"id":"gaon","names":{"ko":"가온전자"}}],"facts":["""
        + """{"kind":"valuation","company":7,"amount":{"exact":"KRW 1"},"timing":"current"},"""
        + """{"kind":"stake","holder":"gaon","company":true}]}""";

    /// <summary>One information: an unused company.</summary>
    public const string Informational = """{"companies":[{"id":"gaon","names":{"ko":"가온전자"}}]}""";
}
