using System.Text.Json;

namespace DealNews;

/// <summary>Merges two records of the same entity.</summary>
internal static class EntityMerge
{
    /// <summary>Returns the first entity with the members of the second that it lacks.</summary>
    public static Entity Merge(Entity keep, Entity other) =>
        (keep, other) switch
        {
            (Company one, Company two) => Merge(one, two),
            (Person one, Person two) => one with
            {
                Names = Union(one.Names, two.Names),
                Positions = Union(one.Positions, two.Positions),
                AdditionalProperties = Union(one.AdditionalProperties, two.AdditionalProperties),
            },
            (Project one, Project two) => one with
            {
                Names = Union(one.Names, two.Names),
                Participants = Union(one.Participants, two.Participants),
                Country = one.Country ?? two.Country,
                AdditionalProperties = Union(one.AdditionalProperties, two.AdditionalProperties),
            },
            _ => throw new ArgumentException("The entities are of different sorts.", nameof(other)),
        };

    private static Company Merge(Company one, Company two)
    {
        var names = Union(one.Names, two.Names);
        return one with
        {
            Names = names,
            Aliases =
            [
                .. one
                    .Aliases.Concat(
                        two.Names.Values.Concat(two.Aliases)
                            .Where(name => !names.Values.Contains(name, StringComparer.Ordinal))
                    )
                    .Distinct(StringComparer.Ordinal),
            ],
            Kind = one.Kind ?? two.Kind,
            Country = one.Country ?? two.Country,
            Identifiers = Merge(one.Identifiers, two.Identifiers),
            Website = one.Website ?? two.Website,
            // A company is not its own parent.
            Parent = Other(one.Parent, one, two) ?? Other(two.Parent, one, two),
            ListingStatus = one.ListingStatus ?? two.ListingStatus,
            Seat = one.Seat ?? two.Seat,
            Industries = Union(one.Industries, two.Industries),
            AdditionalProperties = Union(one.AdditionalProperties, two.AdditionalProperties),
        };
    }

    private static CompanyIdentifiers? Merge(CompanyIdentifiers? one, CompanyIdentifiers? two) =>
        one is null || two is null
            ? one ?? two
            : one with
            {
                Lei = one.Lei ?? two.Lei,
                Isins = Union(one.Isins, two.Isins),
                Tickers = Union(one.Tickers, two.Tickers),
                Wikidata = one.Wikidata ?? two.Wikidata,
                Registrations = Union(one.Registrations, two.Registrations),
                AdditionalProperties = Union(one.AdditionalProperties, two.AdditionalProperties),
            };

    private static EntityId? Other(EntityId? parent, Company one, Company two) =>
        parent == one.Id || parent == two.Id ? null : parent;

    private static ValueList<T> Union<T>(ValueList<T> one, ValueList<T> two) =>
        two.IsEmpty ? one : [.. one.Concat(two).Distinct()];

    private static LanguageMap Union(LanguageMap one, LanguageMap two) =>
        two.Count == 0 ? one : [.. one, .. two.Where(name => !one.ContainsKey(name.Key))];

    private static AdditionalProperties Union(AdditionalProperties one, AdditionalProperties two) =>
        two.IsEmpty
            ? one
            : new(
                ((IEnumerable<KeyValuePair<string, JsonElement>>)one).Concat(
                    two.Where(member => !one.ContainsKey(member.Key))
                )
            );
}
