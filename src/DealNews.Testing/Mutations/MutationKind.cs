namespace DealNews.Testing;

/// <summary>The kind of change of a mutation.</summary>
public enum MutationKind
{
    /// <summary>One digit of a figure or of a text.</summary>
    Digit,

    /// <summary>The size of a figure: a thousandfold amount or number, a tenth of a percentage.</summary>
    Scale,

    /// <summary>The currency of an amount.</summary>
    Currency,

    /// <summary>The bounds of a figure: for example, "at least" becomes "up to", or a bound becomes exact.</summary>
    Bound,

    /// <summary>A Boolean member, such as the one that marks a figure as approximate.</summary>
    Flag,

    /// <summary>A part of a date.</summary>
    Date,

    /// <summary>A unit.</summary>
    Unit,

    /// <summary>One letter of a name.</summary>
    Name,

    /// <summary>A reference to another entity or fact of the document.</summary>
    Reference,

    /// <summary>Two references of a record, such as buyer and target, are swapped.</summary>
    Exchange,

    /// <summary>A term of a vocabulary: a status, a certainty, a role.</summary>
    Term,

    /// <summary>A country, a language or a ticker.</summary>
    Code,

    /// <summary>One word of a text.</summary>
    Text,

    /// <summary>One word of a quote.</summary>
    Quote,
}
