namespace DealNews.Tests;

/// <summary>A kind of fact that an application adds: a company dismisses people.</summary>
public sealed record Layoff : Fact
{
    /// <inheritdoc/>
    public override string Kind => "layoff";

    /// <summary>Who dismisses.</summary>
    public required EntityId Company { get; init; }

    /// <summary>How many jobs.</summary>
    public int? Jobs { get; init; }

    /// <summary>What it saves.</summary>
    public ReportedAmount? Savings { get; init; }

    /// <summary>Where.</summary>
    public LayoffSite? Site { get; init; }
}
