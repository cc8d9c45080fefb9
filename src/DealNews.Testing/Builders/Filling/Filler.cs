using System.Globalization;

namespace DealNews.Testing;

/// <summary>Invented values for members that a test does not set.</summary>
/// <param name="suffix">A suffix that makes texts and ids unique; empty for none.</param>
internal sealed class Filler(string suffix)
{
    private const long Billion = 1_000_000_000;

    private static readonly string[] s_companies = ["hanbit", "aurora"];
    private static readonly string[] s_people = ["mina-han", "erik-lind"];
    private static readonly string[] s_projects = ["polaris"];

    // Terms for something that is intended, but not done.
    private static readonly string[] s_preferredTerms =
    [
        "announced",
        "proposed",
        "planned",
        "scheduled",
        "inNegotiation",
        "negotiating",
        "unspecified",
    ];

    /// <summary>Returns a value of a member that is not a list; null if the member is a reference to a fact.</summary>
    /// <param name="member">The member.</param>
    /// <param name="index">The number of the value among equal types in one record, from 0.</param>
    /// <exception cref="NotSupportedException">The type of the member is unknown.</exception>
    public object? Value(MemberShape member, int index)
    {
        var type = member.ElementType;
        return member.IsFactReference ? null
            : type == typeof(EntityId) ? Id(member, index)
            : type == typeof(string) ? Text(member, index)
            : type == typeof(PartialDate) ? new PartialDate(Number(2025 + index))
            : type == typeof(DateTimeOffset) ? new DateTimeOffset(2025, 2, 4, 9, 0, 0, TimeSpan.Zero)
            : type == typeof(Money) ? new Money((index + 1) * Billion, Currency.USD)
            : type == typeof(LanguageMap) ? LanguageMap.Create([new("en", Text(member, index))])
            : type == typeof(SpecificationValue) ? new SpecificationValue(index + 1)
            : type == typeof(bool) ? true
            : type == typeof(int) || type == typeof(decimal) || type == typeof(long) || type == typeof(double)
                ? Convert.ChangeType(index + 1, type, CultureInfo.InvariantCulture)
            : member.Terms is { } terms
                ? s_preferredTerms
                    .SelectMany(each => terms.Where(term => term.ToString() == each))
                    .FirstOrDefault(terms[0])
            : ValueDraw.Of(member, new Draw(new CsCheck.PCG(0, (ulong)index)));
    }

    /// <summary>Returns the type of entity to which a member probably refers.</summary>
    public static EntitySorts LikelySort(MemberShape member) =>
        member.DeclaringType == typeof(Person) ? EntitySorts.Person
        : member.DeclaringType == typeof(Project) && member.Sorts == EntitySorts.None ? EntitySorts.Project
        : member.Sorts is not (EntitySorts.Any or EntitySorts.None) ? LikelySort(member.Sorts)
        : member.Name is nameof(Statement.Speaker) || member.DeclaringType == typeof(MeetingParticipant)
            ? EntitySorts.Person
        : EntitySorts.Company;

    private static EntitySorts LikelySort(EntitySorts sorts) =>
        sorts.HasFlag(EntitySorts.Company) ? EntitySorts.Company
        : sorts.HasFlag(EntitySorts.Project) ? EntitySorts.Project
        : EntitySorts.Person;

    private EntityId Id(MemberShape member, int index)
    {
        var (known, name) = LikelySort(member) switch
        {
            EntitySorts.Person => (s_people, "person"),
            EntitySorts.Project => (s_projects, "project"),
            _ => (s_companies, "company"),
        };
        return new(
            suffix.Length > 0 ? $"{member.JsonName}{(index > 0 ? Number(index + 1) : "")}{suffix}"
            : index < known.Length ? known[index]
            : $"{name}-{Number(index + 1)}"
        );
    }

    private string Text(MemberShape member, int index) =>
        $"some {member.JsonName}{(index > 0 ? " " + Number(index + 1) : "")}{suffix}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
