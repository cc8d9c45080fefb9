namespace DealNews.Validation;

/// <summary>The result of inspecting one line of a JSON Lines text.</summary>
public sealed record InspectedLine
{
    /// <summary>The number of the line, from 1, including blank lines.</summary>
    public required long Number { get; init; }

    /// <summary>The inspection of the line. Its findings give line numbers of the whole text.</summary>
    public required Inspection Inspection { get; init; }
}
