namespace DealNews.Tests;

/// <summary>A part of an application's own fact.</summary>
public sealed record LayoffSite(string Town, CountryCode? Country);
