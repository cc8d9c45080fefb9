using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>
/// DN6004: reports two entities of a fact, such as buyer and target, that an unambiguous clause of the evidence has in
/// other roles: "Echo buys Delta", 에코가 델타를 인수. DN6002: reports an entity in a role that such a clause gives to an
/// entity that the fact does not have, or has with another partner. The roles are those that the members declare.
/// </summary>
internal static class SidesRule
{
    private static readonly EntityRoles[] s_frames =
    [
        EntityRoles.Buyer | EntityRoles.Target | EntityRoles.Seller | EntityRoles.Holder | EntityRoles.Held,
        EntityRoles.Investor | EntityRoles.Investee,
        EntityRoles.Lender | EntityRoles.Borrower,
        EntityRoles.Supplier | EntityRoles.Customer,
        EntityRoles.Licensor | EntityRoles.Licensee,
        EntityRoles.Adviser | EntityRoles.Client,
        EntityRoles.Payer | EntityRoles.Payee,
    ];

    public static void Check(
        Fact fact,
        IReadOnlyList<FactValue> values,
        HashSet<EntityId> reported,
        string pointer,
        FactEvidence evidence,
        GroundingFindings findings
    )
    {
        if (fact.Polarity == Polarity.Negative || evidence.Context.Words.Sides is null)
        {
            return;
        }

        var sided = values.Where(value => value is { Roles: not EntityRoles.None, Value: EntityId }).ToList();
        var clauses = sided.Count == 0 ? [] : evidence.Sentences.SelectMany(evidence.Context.ClausesOf).ToList();
        if (clauses.Count == 0)
        {
            return;
        }

        var all = values
            .Where(value => value is { Check: EvidenceCheck.Entity, Value: EntityId })
            .Select(value => (EntityId)value.Value)
            .ToHashSet();
        // A record in the fact has roles of its own, and otherwise those of the fact.
        List<List<FactValue>> groups =
        [
            .. sided
                .GroupBy(value => value.Owner, ReferenceEqualityComparer.Instance)
                .Select(group => group.ToList())
                .Select(group =>
                    ReferenceEquals(group[0].Owner, fact)
                        ? group
                        :
                        [
                            .. group,
                            .. sided.Where(value =>
                                ReferenceEquals(value.Owner, fact)
                                && group.TrueForAll(own => (own.Roles & value.Roles) == 0)
                            ),
                        ]
                ),
        ];
        foreach (var parties in groups)
        {
            // A clause that another record agrees with is about that one.
            var open = clauses.FindAll(clause =>
                !groups.Exists(other => !ReferenceEquals(other, parties) && IsSupported(clause, other))
            );
            if (Differing(parties, clauses, open, all, reported, evidence) is { } finding)
            {
                findings.Add(finding.Code, pointer + finding.Pointer, finding.Message, finding.Span);
            }
        }
    }

    private static bool IsSupported(SideClause clause, List<FactValue> parties) =>
        ((SideClause[])[clause, clause.Turned]).Any(side =>
            Has(With(parties, side.FirstRoles), side.First) && Has(With(parties, side.SecondRoles), side.Second)
        );

    private static SideFinding? Differing(
        List<FactValue> parties,
        List<SideClause> clauses,
        List<SideClause> open,
        HashSet<EntityId> all,
        HashSet<EntityId> reported,
        FactEvidence evidence
    )
    {
        foreach (var clause in open)
        {
            foreach (var side in (SideClause[])[clause, clause.Turned])
            {
                var firsts = With(parties, side.FirstRoles);
                var seconds = With(parties, side.SecondRoles);
                if (
                    firsts.Count == 0
                    || seconds.Count == 0
                    || clauses.Exists(other => Supports(other, firsts, seconds, side))
                )
                {
                    continue;
                }

                var isReversed = Has(seconds, side.First) && Has(firsts, side.Second);
                var hasOtherRole =
                    Has(firsts, side.First)
                    && Has(With(parties, FrameOf(side.SecondRoles)), side.Second)
                    && !Has(seconds, side.Second);
                if (isReversed || hasOtherRole)
                {
                    return new(
                        RuleCode.SidesReversed,
                        seconds[0].Pointer,
                        $"The evidence has \"{side.First.Entity}\" and \"{side.Second.Entity}\" in other roles: "
                            + $"\"{evidence.TextOf(clause.Place)}\".",
                        evidence.Context.Text.FromChars(clause.Place)
                    );
                }

                if (
                    Has(firsts, side.First)
                    && !Has(seconds, side.Second)
                    && IsOther(side.Second, evidence)
                    && (
                        (!side.Second.IsOfAny(all) && seconds.TrueForAll(IsMissing))
                        || seconds.TrueForAll(value => IsPaired(value, side, clauses))
                        || (
                            !side.Second.IsOfAny(all)
                            && seconds.TrueForAll(value => IsWithin(value, side, clause, evidence))
                        )
                    )
                )
                {
                    return new(
                        RuleCode.OtherEntitiesNamed,
                        seconds[0].Pointer,
                        $"The evidence has \"{side.Second.Entity}\" in this role, not \"{seconds[0].Value}\": "
                            + $"\"{evidence.TextOf(clause.Place)}\".",
                        evidence.Context.Text.FromChars(side.Second.Place)
                    );
                }
            }
        }

        return null;

        // A sentence that names the entity can be about both.
        bool IsMissing(FactValue value) =>
            !reported.Contains((EntityId)value.Value)
            && !evidence.Sentences.Any(place =>
                evidence.Context.Names.IsNamedIn((EntityId)value.Value, place, evidence.TextOf(place))
            );
    }

    // "Delta buys Echo, and Foxtrot buys Golf": Golf has a buyer of its own.
    private static bool IsPaired(FactValue value, SideClause side, List<SideClause> clauses) =>
        clauses.Exists(clause =>
            ((SideClause[])[clause, clause.Turned]).Any(other =>
                (other.SecondRoles & side.SecondRoles) != 0
                && (other.FirstRoles & side.FirstRoles) != 0
                && IsEntity(value, other.Second)
                && !other.First.Names.Overlap(side.First.Names)
                && other.First.Place != side.First.Place
            )
        );

    // "Delta buys the shares of Echo that Golf holds", or one entity with both roles: the clause is about another one.
    private static bool IsWithin(FactValue value, SideClause side, SideClause clause, FactEvidence evidence)
    {
        if (IsEntity(value, side.First))
        {
            return true;
        }

        var isWithin = false;
        foreach (var mention in evidence.Sentences.SelectMany(evidence.Context.Names.Within))
        {
            if (!IsEntity(value, mention))
            {
                continue;
            }

            if (!clause.Place.Contains(mention.Place) || IsListed(mention, evidence))
            {
                return false;
            }

            isWithin = true;
        }

        return isWithin;
    }

    // "Golf and Echo", 골프와 에코: both have the role.
    private static bool IsListed(Mention mention, FactEvidence evidence)
    {
        var rest = evidence.Text.AsSpan(mention.Place.End).TrimStart();
        return rest.Length == 0
            || rest[0] is ',' or '·' or '、' or '/' or '과' or '와' or '및' or 'と' or '和' or '与' or '與' or '及'
            || rest.StartsWith("and ", StringComparison.Ordinal)
            || rest.StartsWith("or ", StringComparison.Ordinal);
    }

    // Roles in the same sort of deal exclude each other.
    private static EntityRoles FrameOf(EntityRoles roles) =>
        Array.Find(s_frames, frame => (frame & roles) != 0) is var found and not 0 ? found : roles;

    private static bool Supports(SideClause clause, List<FactValue> firsts, List<FactValue> seconds, SideClause like) =>
        ((SideClause[])[clause, clause.Turned]).Any(side =>
            (side.FirstRoles & like.FirstRoles) != 0
            && (side.SecondRoles & like.SecondRoles) != 0
            && Has(firsts, side.First)
            && Has(seconds, side.Second)
        );

    private static List<FactValue> With(List<FactValue> parties, EntityRoles roles) =>
        parties.FindAll(value => (value.Roles & roles) != 0);

    private static bool Has(List<FactValue> values, Mention mention) =>
        values.Exists(value => IsEntity(value, mention));

    private static bool IsEntity(FactValue value, Mention mention) => mention.IsOf((EntityId)value.Value);

    // "Golf's motor business", 골프의 자회사: something of the entity, not the entity.
    private static bool IsOther(Mention mention, FactEvidence evidence)
    {
        var rest = evidence.Text.AsSpan(mention.Place.End);
        return mention.IsWhole
            && !(
                rest.StartsWith("'s", StringComparison.Ordinal)
                || rest.StartsWith("’s", StringComparison.Ordinal)
                || (rest.Length > 0 && rest[0] is '의' or 'の' or '的' or '系' or '旗' or '-')
            );
    }

    private sealed record SideFinding(string Code, string Pointer, string Message, TextSpan Span);
}
