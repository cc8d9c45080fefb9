namespace DealNews.Testing;

/// <summary>The JSON Pointers of the facts in the valid document.</summary>
internal static class At
{
    public const string Meeting = "/facts/0";
    public const string Pledge = "/facts/1";
    public const string PledgedPart = "/facts/2";
    public const string Valuation = "/facts/3";
    public const string Capability = "/facts/4";
    public const string Round = "/facts/5";
    public const string Acquisition = "/facts/6";
    public const string Partnership = "/facts/7";
    public const string Stake = "/facts/8";
    public const string Price = "/facts/9";
    public const string Forecast = "/facts/10";
    public const string Statement = "/facts/11";

    public const string Takeover = "/facts/12";
    public const string Merger = "/facts/13";
    public const string Offering = "/facts/14";
    public const string Contract = "/facts/16";
    public const string Figure = "/facts/17";

    /// <summary>The pointer to an appended fact.</summary>
    public const string Next = "/facts/28";
}
