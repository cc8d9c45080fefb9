namespace DealNews.Grounding;

/// <summary>The two sides of a fact.</summary>
/// <param name="Verb">What the givers do.</param>
/// <param name="Giver">The member of the givers, as a JSON Pointer.</param>
/// <param name="Givers">The buyers, investors or holders.</param>
/// <param name="Receiver">The member of the receivers, as a JSON Pointer.</param>
/// <param name="Receivers">The companies or projects on the other side.</param>
internal sealed record FactSides(
    SideVerb Verb,
    string Giver,
    HashSet<EntityId> Givers,
    string Receiver,
    HashSet<EntityId> Receivers
);
