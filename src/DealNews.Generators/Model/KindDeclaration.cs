namespace DealNews.Generators;

/// <summary>A kind of fact and the location of its declaration.</summary>
internal sealed record KindDeclaration(string Kind, string Record, LocationInfo Location);
