namespace DealNews.Validation;

/// <summary>Compares the figures of an acquisition or a merger (DN3009).</summary>
internal static class DealFigures
{
    private static readonly Interval s_hundred = new(99.5, 100.5);

    public static void CheckOffer(
        OfferTerms? offer,
        ReportedAmount? amount,
        ValuationBasis basis,
        ValueList<ConsiderationPart> consideration,
        RuleContext context
    )
    {
        if (offer is not null)
        {
            // An enterprise value includes the debt.
            if (basis != ValuationBasis.EnterpriseValue && !HasDebt(consideration))
            {
                FigureSumRule.CheckProduct(offer.PricePerShare, offer.Securities?.Count, amount, "amount", context);
            }

            context.Path.Enter("offer");
            FigureSumRule.CheckSum(
                "Equity value + net debt",
                offer.EquityValue,
                offer.NetDebt,
                offer.EnterpriseValue,
                "enterpriseValue",
                context
            );
            context.Path.Leave();
        }

        if (!consideration.IsEmpty)
        {
            CheckParts(WithoutAlternatives(consideration), offer, amount, basis, context);
        }
    }

    /// <summary>Checks reference price × (1 + premium) = price.</summary>
    public static void CheckPremiums(ValueList<Premium> premiums, ReportedAmount? price, RuleContext context)
    {
        for (var i = 0; i < premiums.Count; i++)
        {
            if (premiums[i] is not { } premium)
            {
                continue;
            }

            context.Path.Enter("premiums", i);
            CheckPremium(premium, price, context);
            context.Path.Leave();
        }
    }

    public static void CheckStakes(
        ReportedPercentage? before,
        ReportedPercentage? bought,
        ReportedPercentage? after,
        RuleContext context
    )
    {
        var sum = Interval.Of(before) + Interval.Of(bought);
        if (!FigureSumRule.Agree(sum, Interval.Of(after)))
        {
            var parts = $"The stake before ({before}) + the stake bought ({bought}), in percent,";
            FigureSumRule.Report(parts, sum!.Value, "stakeAfter", after, context);
        }
    }

    /// <summary>Checks that shares of one whole do not exceed 100 percent.</summary>
    public static void CheckOwnership(ValueList<Ownership> ownership, string member, RuleContext context)
    {
        var ofCapital = new Interval(0, 0);
        Dictionary<ShareBasis, Interval>? others = null;
        foreach (var part in ownership)
        {
            if (Interval.Of(part?.Share) is not { } share)
            {
                continue;
            }

            if ((part!.Of ?? ShareBasis.Capital) is var whole && whole == ShareBasis.Capital)
            {
                ofCapital += share;
            }
            else
            {
                others ??= [];
                others[whole] = others.GetValueOrDefault(whole) + share;
            }
        }

        ReportShares(ofCapital, member, context);
        foreach (var sum in others?.Values ?? Enumerable.Empty<Interval>())
        {
            ReportShares(sum, member, context);
        }
    }

    private static void ReportShares(Interval sum, string member, RuleContext context)
    {
        if (sum.IsAbove(s_hundred))
        {
            FigureSumRule.Report("The sum of the shares in percent", sum, member, "at most 100", context);
        }
    }

    private static void CheckPremium(Premium premium, ReportedAmount? price, RuleContext context)
    {
        // DN1040 reports a premium of -100 or less.
        if (
            price?.Currency is not { } currency
            || Interval.Of(premium.ReferencePrice, currency) is not { } reference
            || premium.Percent?.Upper <= -100
        )
        {
            return;
        }

        if (Interval.Of(premium.Percent) is { } percent)
        {
            FigureSumRule.Check(
                "Reference price × (1 + premium)",
                reference * new Interval(1 + (percent.Lower / 100), 1 + (percent.Upper / 100)),
                "percent",
                Interval.Of(price, currency),
                price,
                context
            );
        }

        FigureSumRule.Check(
            "Reference price + premium",
            reference + Interval.Of(premium.Amount, currency),
            "amount",
            Interval.Of(price, currency),
            price,
            context
        );
    }

    // Holders receive a part or its alternative.
    private static ValueList<ConsiderationPart> WithoutAlternatives(ValueList<ConsiderationPart> parts)
    {
        foreach (var part in parts)
        {
            if (part is { IsAlternative: true })
            {
                return [.. parts.Where(static each => each is not { IsAlternative: true })];
            }
        }

        return parts;
    }

    private static void CheckParts(
        ValueList<ConsiderationPart> parts,
        OfferTerms? offer,
        ReportedAmount? amount,
        ValuationBasis basis,
        RuleContext context
    )
    {
        CheckWhole(parts, static part => part.Amount, "The sum of the parts", amount, "amount", basis, context);
        context.Path.Enter("offer");
        CheckWhole(
            parts,
            static part => part.PerShare,
            "The sum of the parts for one security",
            offer?.PricePerShare,
            "pricePerShare",
            ValuationBasis.EnterpriseValue,
            context
        );
        context.Path.Leave();
        var shares = new Interval(0, 0);
        foreach (var part in parts)
        {
            if (Interval.Of(part?.Share) is not { } share)
            {
                return;
            }

            shares += share;
        }

        FigureSumRule.Check("The sum of the shares in percent", shares, "consideration", s_hundred, "100", context);
    }

    private static bool HasDebt(ValueList<ConsiderationPart> parts)
    {
        foreach (var part in parts)
        {
            if (IsDebt(part))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDebt(ConsiderationPart? part) => part?.Form == ConsiderationForm.AssumedDebt;

    // An equity value excludes debt. Without a basis, the amount may or may not include the debt.
    private static void CheckWhole(
        ValueList<ConsiderationPart> parts,
        Func<ConsiderationPart, ReportedAmount?> amountOf,
        string sum,
        ReportedAmount? whole,
        string member,
        ValuationBasis basis,
        RuleContext context
    )
    {
        if (whole?.Currency is not { } currency || Interval.Of(whole, currency) is not { } reported)
        {
            return;
        }

        var total = new Interval(0, 0);
        var isWhole = parts.Count > 1;
        foreach (var each in parts)
        {
            if (each is null || Interval.Of(amountOf(each), currency) is not { } part)
            {
                isWhole = false;
            }
            else if (each.Form == ConsiderationForm.ContingentValueRight)
            {
                // The whole may or may not include a contingent part.
                total += new Interval(0, part.Upper);
            }
            else if (basis == ValuationBasis.EnterpriseValue || !IsDebt(each))
            {
                total += part;
            }
            else if (basis != ValuationBasis.EquityValue)
            {
                total += new Interval(0, part.Upper);
            }
        }

        if (isWhole ? !total.Overlaps(reported) : total.IsAbove(reported))
        {
            FigureSumRule.Report(sum, total, member, whole, context);
        }
    }
}
