namespace DealNews;

/// <summary>How far an acquisition has come. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct AcquisitionStatus
{
    /// <summary>Talked of, by no one concerned.</summary>
    public static partial AcquisitionStatus Rumoured { get; }

    /// <summary>Offered.</summary>
    public static partial AcquisitionStatus Proposed { get; }

    /// <summary>The parties talk about it.</summary>
    public static partial AcquisitionStatus Negotiating { get; }

    /// <summary>Signed, not yet closed.</summary>
    public static partial AcquisitionStatus Agreed { get; }

    /// <summary>Closed.</summary>
    public static partial AcquisitionStatus Completed { get; }

    /// <summary>Given up.</summary>
    public static partial AcquisitionStatus Terminated { get; }

    /// <summary>A party says that it is not so.</summary>
    public static partial AcquisitionStatus Denied { get; }
}
