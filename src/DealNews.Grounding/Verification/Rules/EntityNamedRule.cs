using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>DN6001: checks that the article names the entities of the facts. Each entity is reported once.</summary>
internal sealed class EntityNamedRule
{
    private readonly HashSet<EntityId> _reported = [];

    public void Check(IEnumerable<FactValue> entities, string pointer, NameIndex names, GroundingFindings findings)
    {
        foreach (var value in entities)
        {
            var id = (EntityId)value.Value;
            if (names.IsNameable(id) && !names.IsNamed(id) && _reported.Add(id))
            {
                findings.Add(
                    RuleCode.EntityNotNamed,
                    pointer + value.Pointer,
                    $"The article does not name \"{id}\" by any of its names or aliases."
                );
            }
        }
    }
}
