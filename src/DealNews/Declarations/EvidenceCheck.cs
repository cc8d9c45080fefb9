namespace DealNews;

/// <summary>
/// How grounding compares a member of a fact with the article. The type of the member decides, or its declaration.
/// </summary>
public enum EvidenceCheck
{
    /// <summary>Not compared. The documentation of grounding gives the reason.</summary>
    None,

    /// <summary>A record: its members are compared one by one.</summary>
    Members,

    /// <summary>A number with its unit, bounds and hedge: the evidence must have it.</summary>
    Figure,

    /// <summary>The earlier value of a change: as <see cref="Figure"/>, but also from "from … to …".</summary>
    EarlierFigure,

    /// <summary>A date: the evidence must have it, or words from which it follows.</summary>
    Date,

    /// <summary>A reference to an entity: the article must name the entity.</summary>
    Entity,

    /// <summary>A name or designation: the article must contain its words.</summary>
    Name,

    /// <summary>Words of the article: the evidence must contain them verbatim.</summary>
    Wording,

    /// <summary>A rank: an ordinal or superlative of the evidence must agree with it.</summary>
    Rank,

    /// <summary>A direction of change or a denial: the words of the evidence must agree with it.</summary>
    Direction,

    /// <summary>A term whose plain words are known: the evidence must not have those of another term only.</summary>
    Term,
}
