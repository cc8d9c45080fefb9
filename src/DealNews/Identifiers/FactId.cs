namespace DealNews;

/// <summary>The id of a fact within one document (<c>p1</c>): any text that is not blank. Facts have a space of ids of their own.</summary>
[TextForm("an id", Validation.RuleCode.RequiredValueMissing)]
public readonly partial struct FactId
{
    /// <summary>Keeps the text as an id; what is wrong with it, validation says.</summary>
    public static implicit operator FactId(string text) => new(text);

    internal static TextFault? Check(ReadOnlySpan<char> text) => EntityId.Check(text);
}
