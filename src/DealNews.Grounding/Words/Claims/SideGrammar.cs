using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <summary>
/// The words by which a clause says which of two entities buys, holds or pays, and which one is on the other side.
/// </summary>
internal sealed class SideGrammar
{
    /// <summary>The verbs between the two, the giver first: "buys". Null if particles mark the sides.</summary>
    public Regex? Verb { get; init; }

    /// <summary>
    /// The verbs that say what a fact with these sides says. The holder of a stake can also buy it.
    /// </summary>
    public Dictionary<SideVerb, Regex> Verbs { get; init; } = [];

    /// <summary>The words between the two, the receiver first: "is bought by".</summary>
    public Regex? Passive { get; init; }

    /// <summary>The words next to a verb that make the clause ambiguous.</summary>
    public Regex? Doubt { get; init; }

    /// <summary>The particles after the topic, which is the giver if there is one: 은, 는.</summary>
    public Regex? TopicParticle { get; init; }

    /// <summary>The particles after the giver: 이, 가.</summary>
    public Regex? SubjectParticle { get; init; }

    /// <summary>The particles and words after the receiver: 을, 지분.</summary>
    public Regex? ObjectParticle { get; init; }

    /// <summary>
    /// Returns the clause that has a receiver as the giver and the other way round; null if there is none.
    /// </summary>
    public CharSpan? Reversed(string text, CharSpan sentence, List<Mention> mentions, FactSides sides) =>
        SubjectParticle is not null
            ? ByParticles(text, sentence, mentions, sides.Givers, sides.Receivers)
            : ByOrder(text, sentence, mentions, sides.Givers, sides.Receivers);

    /// <summary>
    /// Returns the entity that a clause has together with an entity of the fact, in place of one on the other side;
    /// null if there is none.
    /// </summary>
    public OtherSide? Other(
        string text,
        CharSpan sentence,
        List<Mention> mentions,
        FactSides sides,
        HashSet<EntityId> own
    )
    {
        if (!Verbs.TryGetValue(sides.Verb, out var verb))
        {
            return null;
        }

        foreach (
            var (giver, receiver) in SubjectParticle is not null
                ? PairsByParticles(text, sentence, mentions, verb)
                : PairsByOrder(text, mentions, verb)
        )
        {
            if (sides.Receivers.Contains(receiver.Entity) && IsOther(giver, own, text))
            {
                return new(giver, true);
            }

            if (sides.Givers.Contains(giver.Entity) && IsOther(receiver, own, text))
            {
                return new(receiver, false);
            }
        }

        return null;
    }

    // "Golf's motor business", 골프의 자회사: something of the entity, not the entity.
    private static bool IsOther(Mention mention, HashSet<EntityId> own, string text)
    {
        var rest = text.AsSpan(mention.Place.End);
        return mention.IsWhole
            && !own.Contains(mention.Entity)
            && !(
                rest.StartsWith("'s", StringComparison.Ordinal)
                || rest.StartsWith("’s", StringComparison.Ordinal)
                || (rest.Length > 0 && rest[0] is '의' or 'の' or '的' or '系' or '旗' or '-')
            );
    }

    private IEnumerable<(Mention Giver, Mention Receiver)> PairsByOrder(string text, List<Mention> mentions, Regex verb)
    {
        // A part of a name within it is no name of its own.
        var outer = mentions.FindAll(mention =>
            !mentions.Exists(other => other.Place != mention.Place && other.Place.Contains(mention.Place))
        );
        for (var i = 0; i + 1 < outer.Count; i++)
        {
            var (first, second) = (outer[i], outer[i + 1]);
            if (first.Place.End > second.Place.Start)
            {
                continue;
            }

            var between = text[first.Place.End..second.Place.Start];
            if (Is(Doubt, between) || between.Contains("'s", StringComparison.Ordinal))
            {
                continue;
            }

            if (Is(Passive, between))
            {
                yield return (second, first);
            }
            else if (verb.IsMatch(between))
            {
                yield return (first, second);
            }
        }
    }

    private IEnumerable<(Mention Giver, Mention Receiver)> PairsByParticles(
        string text,
        CharSpan sentence,
        List<Mention> mentions,
        Regex verb
    )
    {
        if (Is(Doubt, text[sentence.Start..sentence.End]))
        {
            yield break;
        }

        var givers = mentions.FindAll(mention => Follows(TopicParticle, mention) || Follows(SubjectParticle, mention));
        var receivers = mentions.FindAll(mention => Follows(ObjectParticle, mention));
        if (
            givers.Count == 1
            && receivers.Count == 1
            && givers[0].Entity != receivers[0].Entity
            && verb.IsMatch(text[receivers[0].Place.End..sentence.End])
        )
        {
            yield return (givers[0], receivers[0]);
        }

        bool Follows(Regex? particle, Mention mention) =>
            Is(particle, text[mention.Place.End..Math.Min(sentence.End, mention.Place.End + LongestParticle)]);
    }

    // English and Chinese: the words between the two decide.
    private CharSpan? ByOrder(
        string text,
        CharSpan sentence,
        List<Mention> mentions,
        HashSet<EntityId> givers,
        HashSet<EntityId> receivers
    )
    {
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var (first, second) = (mentions[i], mentions[i + 1]);
            if (first.Place.End > second.Place.Start || sentence.Length == 0)
            {
                continue;
            }

            var between = text[first.Place.End..second.Place.Start];
            var isReversed =
                receivers.Contains(first.Entity) && givers.Contains(second.Entity)
                    ? Is(Verb, between) && !Is(Passive, between)
                    : givers.Contains(first.Entity) && receivers.Contains(second.Entity) && Is(Passive, between);
            if (isReversed && !Is(Doubt, between))
            {
                return new(first.Place.Start, second.Place.End);
            }
        }

        return null;
    }

    // Korean and Japanese: the particles after the two decide.
    private CharSpan? ByParticles(
        string text,
        CharSpan sentence,
        List<Mention> mentions,
        HashSet<EntityId> givers,
        HashSet<EntityId> receivers
    )
    {
        if (!Is(Verb, text[sentence.Start..sentence.End]) || Is(Doubt, text[sentence.Start..sentence.End]))
        {
            return null;
        }

        var topics = mentions.Where(mention => Follows(TopicParticle, mention)).ToList();
        var subjects = mentions.Where(mention => Follows(SubjectParticle, mention)).ToList();
        var buyer =
            topics.Count == 1 ? topics[0]
            : topics.Count + subjects.Count == 1 ? subjects[0]
            : (Mention?)null;
        var bought = mentions.FirstOrDefault(mention =>
            givers.Contains(mention.Entity)
            && Follows(ObjectParticle, mention)
            && Is(Verb, text[mention.Place.End..sentence.End])
        );
        var isReversed =
            bought.Entity.Value.Length > 0
            && (buyer is null ? subjects.Count == 0 : receivers.Contains(buyer.Value.Entity))
            && !topics.Concat(subjects).Any(mention => givers.Contains(mention.Entity))
            && !mentions.Any(mention => receivers.Contains(mention.Entity) && Follows(ObjectParticle, mention));
        return isReversed ? sentence : null;

        bool Follows(Regex? particle, Mention mention) =>
            Is(particle, text[mention.Place.End..Math.Min(sentence.End, mention.Place.End + LongestParticle)]);
    }

    /// <summary>Returns whether a text begins with the particle of a topic or subject.</summary>
    public bool IsTopic(ReadOnlySpan<char> rest)
    {
        var particle = rest[..Math.Min(rest.Length, LongestParticle)].ToString();
        return Is(TopicParticle, particle) || Is(SubjectParticle, particle);
    }

    private const int LongestParticle = 12;

    private static bool Is(Regex? words, string text) => words?.IsMatch(text) == true;
}
