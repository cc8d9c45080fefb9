namespace DealNews;

internal sealed partial class EnglishSentence
{
    private string Of(Acquisition acquisition)
    {
        var acquirers = _names.Of(acquisition.Acquirers);
        var noun = ObjectOf(acquisition);
        var sellers = acquisition.Sellers.IsEmpty ? "" : $" from {List(_names.Of(acquisition.Sellers))}";
        var price = Of(acquisition.Amount, " for ") + Basis(acquisition.Basis);
        var share = acquisition.Share is { } part && !IsWhole(part) ? $"{EnglishFigure.Of(part)} of " : "";
        var rest = share + noun + sellers + price;
        var phrase = Stage(
            acquisition.Status.Value,
            $"acquire {rest}",
            $"an acquisition of {rest}",
            $"acquired {rest}"
        );
        if (acquisition.Status.Value == "rumoured")
        {
            phrase = $"is rumoured to be planning to acquire {rest}";
        }

        var verb = Verb(acquisition, phrase, acquirers.Count > 1, acquisition.Date);
        return $"{Subject(acquirers, "an unnamed buyer")} {verb}" + EnglishDate.When(acquisition.Date);
    }

    private string ObjectOf(Acquisition acquisition)
    {
        List<string> objects = [];
        if (acquisition.Target is { } target)
        {
            objects.Add(_names.Of(target));
        }

        objects.AddRange(_names.Of(acquisition.OtherTargets));
        foreach (var asset in acquisition.Assets)
        {
            var kind = asset?.AssetKind is { Value: not "other" } known ? SentenceNames.Words(known.Value) : "asset";
            objects.Add(
                (asset?.Owner, asset?.Name) switch
                {
                    ({ } owner, { } name) => $"{Possessive(_names.Of(owner))} {name} {kind}",
                    ({ } owner, null) => $"{WithArticle(kind)} of {_names.Of(owner)}",
                    (null, { } name) => $"the {name} {kind}",
                    _ => WithArticle(kind),
                }
            );
        }

        return objects.Count == 0 ? "an unnamed target" : List(objects);
    }

    private static bool IsWhole(ReportedPercentage share) => share.Exact == 100;

    private string Of(Merger merger)
    {
        var parties = _names.Of(merger.Parties);
        var combined = merger.CombinedCompany is { } company ? $" to form {_names.Of(company)}" : "";
        var worth = Of(merger.Amount, " in a deal worth ") + Basis(merger.Basis);
        var phrase = Stage(
            merger.Status.Value,
            $"merge{combined}{worth}",
            $"a merger{combined}{worth}",
            $"merged{combined}{worth}"
        );
        var verb = Verb(merger, phrase, parties.Count != 1, merger.Date);
        return $"{Subject(parties, "unnamed companies")} {verb}{EnglishDate.When(merger.Date)}";
    }

    private string Of(Stake stake)
    {
        var company = _names.Of(stake.Company);
        var votes = stake.StakeKind?.Value == "votingRights" ? " of the votes in " : " of ";
        var asOf = EnglishDate.After("as of", stake.AsOf);
        var worth = Of(stake.Amount, ", worth ") + (stake.Amount is null || asOf.Length == 0 ? "" : ",");
        var share = stake.Share ?? stake.After;
        var phrase = stake switch
        {
            { Before: { } before, After: { } after } =>
                $"has {((after.Lower ?? after.Upper) >= (before.Lower ?? before.Upper) ? "raised" : "cut")} its "
                    + $"{(votes == " of " ? "stake" : "share of the votes")} in {company} "
                    + $"from {EnglishFigure.Of(before)} to {EnglishFigure.Of(after)}{worth}",
            { Rank: { } rank } => $"is the {Rank(rank)} shareholder of {company}"
                + (share is null ? "" : $", with {EnglishFigure.Of(share)}")
                + worth,
            _ when share is not null => $"hold/holds {EnglishFigure.Of(share)}{votes}{company}{worth}",
            _ => $"hold/holds a stake in {company}{worth}",
        };
        return $"{_names.Of(stake.Holder)} {Verb(stake, phrase, false)}{asOf}";
    }

    private static string Rank(int rank) =>
        rank switch
        {
            1 => "largest",
            2 => "second-largest",
            3 => "third-largest",
            4 => "fourth-largest",
            5 => "fifth-largest",
            _ => FormattableString.Invariant($"number {rank}"),
        };

    private string Of(Right right)
    {
        var kind = right.RightKind.Value switch
        {
            "call" => "call option",
            "put" => "put option",
            "preemption" => "right of first refusal",
            "conversion" => "conversion right",
            "dragAlong" => "drag-along right",
            "tagAlong" => "tag-along right",
            "lockUp" => "lock-up",
            "boardSeat" => "right to a board seat",
            "other" => "right",
            var term => SentenceNames.Words(term),
        };
        var thing = right.Item ?? (right.Company is { } company ? _names.Of(company) : null);
        var at = right.RightKind.Value is "boardSeat" ? " at " : " on ";
        var noun =
            WithArticle(kind)
            + (thing is null ? "" : at + thing)
            + Of(right.Price, " at ")
            + Of(right.Amount, ", worth ");
        var until = EnglishDate.After("until", right.Until);
        var (subject, phrase) = (right.Holder, right.Grantor) switch
        {
            ({ } holder, var grantor) => (
                _names.Of(holder),
                right.Status?.Value switch
                {
                    "exercised" => $"has exercised {noun}",
                    "expired" => $"has let {noun} expire",
                    "waived" => $"has waived {noun}",
                    "proposed" => $"is to receive {noun}",
                    "granted" => $"has received {noun}",
                    _ => $"hold/holds {noun}",
                } + (grantor is { } from ? $" from {_names.Of(from)}" : "")
            ),
            (null, { } grantor) => (
                _names.Of(grantor),
                right.Status?.Value == "proposed" ? $"is to grant {noun}" : $"has granted {noun}"
            ),
            _ => ("an unnamed holder", $"hold/holds {noun}"),
        };
        return $"{subject} {Verb(right, phrase, false)}{until}";
    }
}
