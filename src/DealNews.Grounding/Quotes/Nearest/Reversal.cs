using System.Text.RegularExpressions;

namespace DealNews.Grounding;

/// <summary>
/// Recognizes differences that can reverse the meaning of a quote: a negation, a verb of failing, the other side.
/// </summary>
internal static class Reversal
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // A quote and its text must both have words of a group, or both have none.
    private static readonly Regex[] s_groups =
    [
        new(
            @"\b(?:not?|never|nor|neither|none|cannot|without|unlikely|unable|against|\w+n['’]t)\b"
                + @"|\b(?:fail|refus|declin|reject|den(?:y|ie)|abandon|cancel|terminat|withdr|halt|collaps|rul\w* out)"
                + "|않|못|없|아니|아닌|포기|부인|무산|철회|중단|취소|거부|거절"
                + "|ない|なか|ませ|断念|否定|撤回|中止|見送|拒"
                + "|不|没|沒|未|无|無|非|放弃|放棄|取消|终止|終止|否认|否認",
            Options
        ),
        new(@"\b(?:buy|bought|acqui|purchas)|인수|매수|매입|사들|買|收购|收購|买|購|取得", Options),
        new(@"\b(?:sell|sold|sale|divest)|매각|매도|팔|売|出售|卖|賣", Options),
        new(@"\b(?:lend|lent|loan)|대출|빌려|융자|貸|融資|贷|借给", Options),
        new(@"\bborrow|차입|빌린|빌렸|借り|借入|借款", Options),
        new(@"\b(?:ris|rose|increas|gain|grew|grow)|증가|상승|늘|올|増|上昇|增|升|涨", Options),
        new(@"\b(?:fall|fell|decreas|declin|drop|shr[aiu]nk|los[st])|감소|하락|줄|내리|減|下落|减|降|跌", Options),
    ];

    /// <summary>Returns whether one of the differences can reverse the meaning.</summary>
    public static bool IsIn(IEnumerable<QuoteDifference> differences) =>
        differences.Any(difference =>
            s_groups.Any(group => group.IsMatch(difference.Quoted ?? "") != group.IsMatch(difference.Found ?? ""))
        );
}
