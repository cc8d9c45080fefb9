namespace DealNews;

/// <summary>The types of entities that a document lists and facts refer to.</summary>
[Flags]
public enum EntitySorts
{
    /// <summary>No type.</summary>
    None = 0,

    /// <summary>A company.</summary>
    Company = 1,

    /// <summary>A person.</summary>
    Person = 2,

    /// <summary>A project.</summary>
    Project = 4,

    /// <summary>Any entity of the document.</summary>
    Any = Company | Person | Project,
}
