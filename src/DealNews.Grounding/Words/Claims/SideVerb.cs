namespace DealNews.Grounding;

/// <summary>What one side of a fact does with the other.</summary>
internal enum SideVerb
{
    Buy,
    Invest,
    Hold,
}
