using System.Text.Json.Serialization;
using DealNews.Json;

namespace DealNews.Tests;

/// <summary>A record of an application with members of this library's types.</summary>
public sealed record Briefing
{
    /// <summary>A record.</summary>
    public ArticleFacts? Document { get; init; }

    /// <summary>A fact of any kind.</summary>
    public Fact? Lead { get; init; }

    /// <summary>Facts of any kind.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<Fact>))]
    public ValueList<Fact> Facts { get; init; }

    /// <summary>Amounts of money.</summary>
    [JsonConverter(typeof(ValueListJsonConverter<Money>))]
    public ValueList<Money> Budgets { get; init; }

    /// <summary>An amount of money.</summary>
    public Money Budget { get; init; }

    /// <summary>An optional amount of money.</summary>
    public Money? Reserve { get; init; }

    /// <summary>A term.</summary>
    public PledgeStatus Status { get; init; }

    /// <summary>A date.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>An identifier.</summary>
    public Lei? Lei { get; init; }

    /// <summary>Names by language.</summary>
    public LanguageMap Names { get; init; }

    /// <summary>A number or a text.</summary>
    public SpecificationValue Capacity { get; init; }
}
