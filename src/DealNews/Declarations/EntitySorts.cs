namespace DealNews;

/// <summary>The sorts of things that a document lists and facts refer to.</summary>
[Flags]
public enum EntitySorts
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A company.</summary>
    Company = 1,

    /// <summary>A person.</summary>
    Person = 2,

    /// <summary>A project.</summary>
    Project = 4,

    /// <summary>Whatever the document lists.</summary>
    Any = Company | Person | Project,
}
