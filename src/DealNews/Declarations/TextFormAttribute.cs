namespace DealNews;

/// <summary>
/// Marks a value type that wraps a text of a known form (an identifier, a code, a date). The type keeps any other text
/// unchanged. It declares <c>Check</c>; parsing, formatting, equality and order are generated.
/// </summary>
/// <param name="formName">The name of the form, with its article: "a LEI".</param>
/// <param name="rule">The code of the rule that reports texts of another form.</param>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class TextFormAttribute(string formName, string rule) : Attribute
{
    public string FormName { get; } = formName;

    public string Rule { get; } = rule;

    /// <summary>
    /// The form as a regular expression for schemas (ECMA-262, without look-around). It accepts every text that
    /// <c>Check</c> accepts. It does not check everything: for example, it accepts wrong check digits, and intervals
    /// that end before they start.
    /// </summary>
    public required string Pattern { get; init; }

    /// <summary>
    /// Whether the members of the type are written by hand. Only its codec, rule and description are then generated.
    /// </summary>
    public bool Handwritten { get; init; }
}
