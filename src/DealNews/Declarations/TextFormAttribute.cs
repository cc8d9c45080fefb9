namespace DealNews;

/// <summary>
/// Marks a value type that holds a text of a known form (an identifier, a code, a date) and keeps any other text as it
/// is.
/// The type declares <c>Check</c>; the rest (parsing, formatting, equality, order) is generated, the same for all of
/// them.
/// </summary>
/// <param name="formName">What the text should be, with its article: "a LEI".</param>
/// <param name="rule">The code of the rule that a text of another form breaks.</param>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class TextFormAttribute(string formName, string rule) : Attribute
{
    public string FormName { get; } = formName;

    public string Rule { get; } = rule;

    /// <summary>
    /// The form as a regular expression of ECMA-262 without look-around, for schemas: what <c>Check</c> accepts it
    /// accepts too;
    /// what it cannot say (a check digit, that an interval does not end before it starts) it lets pass.
    /// </summary>
    public required string Pattern { get; init; }

    /// <summary>
    /// The type writes its members by hand; only its place in JSON and validation is taken from here.
    /// </summary>
    public bool Handwritten { get; init; }
}
