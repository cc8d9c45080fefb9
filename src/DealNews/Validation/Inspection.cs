using FluentValidation;

namespace DealNews.Validation;

/// <summary>What an inspection of a JSON text found, and what of the document could be read.</summary>
public sealed record Inspection
{
    /// <summary>The document; null where any part of it could not be read.</summary>
    public ArticleFacts? Document { get; init; }

    /// <summary>The document without the entities and facts that could not be read; null where nothing could.</summary>
    public ArticleFacts? Readable { get; init; }

    /// <summary>For each fact of <see cref="Readable"/>, its position among the facts of the text, from 0.</summary>
    public ValueList<int> FactPositions { get; init; }

    /// <summary>Everything found, faults of the JSON among it, in the order of the text.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>Whether there is an error; warnings and information do not count.</summary>
    public bool HasErrors => new CheckReport(Findings).HasErrors;
}
