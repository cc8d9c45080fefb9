namespace DealNews.Tests;

/// <summary>A kind of fact that an application adds: a company lays people off.</summary>
public sealed record Layoff : Fact
{
    /// <inheritdoc/>
    public override string Kind => "layoff";

    /// <summary>The company.</summary>
    public required EntityId Company { get; init; }

    /// <summary>The number of jobs.</summary>
    public int? Jobs { get; init; }

    /// <summary>The savings.</summary>
    public ReportedAmount? Savings { get; init; }

    /// <summary>The site.</summary>
    public LayoffSite? Site { get; init; }
}
