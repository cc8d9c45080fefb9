namespace DealNews.Grounding;

internal static partial class TellingWords
{
    private static List<TellingWord> English =>
    [
        .. Bounds(AtLeast, Governs.Following, WordPlace.Anywhere,
            "atleast noless nolessthan nofewerthan notlessthan notfewerthan aminimumof minimum minimumof " +
            "aslittleas asfewas upwardof upwardsof"),
        .. Bounds(AtLeast, Governs.Preceding, WordPlace.Anywhere, "ormore orhigher orabove orgreater atminimum"),
        .. Bounds(AtLeast, Governs.Preceding, WordPlace.AfterFigure, "plus -plus"),
        .. Bounds(MoreThan, Governs.Following, WordPlace.Anywhere,
            "morethan greaterthan higherthan largerthan over above beyond northof inexcessof exceed exceeds exceeded "
            + "exceeding"),
        .. Bounds(MoreThan, Governs.Following, WordPlace.Anywhere,
            "surpass surpasses surpassed surpassing topped topping"),
        .. Bounds(AtMost, Governs.Following, WordPlace.Anywhere,
            "atmost upto asmuchas asmanyas ashighas nomorethan notmorethan nohigherthan " +
            "notexceeding notexceed amaximumof maximum maximumof max cappedat within"),
        .. Bounds(AtMost, Governs.Preceding, WordPlace.Anywhere, "orless orlower orbelow orfewer"),
        .. Bounds(LessThan, Governs.Following, WordPlace.Anywhere,
            "lessthan fewerthan lowerthan smallerthan under below southof shyof shortof"),

        .. Negations(Not, Governs.Following, WordPlace.Anywhere,
            "not no never none nothing nobody neither nor without cannot non " +
            "nowhere hardly barely unable unlikely lack lacks lacked lacking"),
        .. Negations(Not, Governs.Following, WordPlace.Anywhere,
            "fail fails failed failing isnt dont doesnt didnt wont wasnt arent"),
        .. Negations(Not, Governs.Following, WordPlace.Anywhere,
            "nonbinding undisclosed unconfirmed uncertain unclear unsuccessful impossible untrue false"),
        .. Negations(Deny, Governs.Following, WordPlace.Anywhere,
            "deny denies denied denying refuse refuses refused refusing reject rejects rejected rejecting " +
            "decline declines declined declining"),
        .. Negations(Deny, Governs.Following, WordPlace.Anywhere,
            "ruleout rulesout ruledout rulingout dispute disputes disputed refute refutes refuted"),

        .. Scales(2, WordPlace.Anywhere, "hundred hundreds"),
        .. Scales(3, WordPlace.Anywhere, "thousand thousands"),
        .. Scales(6, WordPlace.Anywhere, "million millions"),
        .. Scales(9, WordPlace.Anywhere, "billion billions"),
        .. Scales(12, WordPlace.Anywhere, "trillion trillions"),
        .. Scales(5, WordPlace.Anywhere, "lakh lakhs"),
        .. Scales(7, WordPlace.Anywhere, "crore crores"),
        .. Scales(6, WordPlace.Anywhere, "multimillion"),
        .. Scales(9, WordPlace.Anywhere, "multibillion"),
        .. Scales(12, WordPlace.Anywhere, "multitrillion"),
        .. Scales(3, WordPlace.AfterFigure, "k"),
        .. Scales(6, WordPlace.AfterFigure, "m mn mm mln mil"),
        .. Scales(9, WordPlace.AfterFigure, "b bn bln bil"),
        .. Scales(12, WordPlace.AfterFigure, "t tn trn tln"),
        .. Scales(Percent, WordPlace.Anywhere, "percent pct percentage"),
        .. Scales(PercentagePoint, WordPlace.Anywhere, "percentagepoint percentagepoints"),
        .. Scales(BasisPoint, WordPlace.Anywhere, "basispoint basispoints bps"),
        .. Scales(BasisPoint, WordPlace.AfterFigure, "bp"),


        .. Numbers(0, WordPlace.Anywhere, "zero"),
        .. Numbers(1, WordPlace.Anywhere, "one single once first"),
        .. Numbers(2, WordPlace.Anywhere, "two twice double doubled both couple second"),
        .. Numbers(3, WordPlace.Anywhere, "three triple tripled thrice third"),
        .. Numbers(4, WordPlace.Anywhere, "four quadruple quadrupled fourth"),
        .. Numbers(5, WordPlace.Anywhere, "five fifth"),
        .. Numbers(6, WordPlace.Anywhere, "six sixth"),
        .. Numbers(7, WordPlace.Anywhere, "seven seventh"),
        .. Numbers(8, WordPlace.Anywhere, "eight eighth"),
        .. Numbers(9, WordPlace.Anywhere, "nine ninth"),
        .. Numbers(10, WordPlace.Anywhere, "ten tenth tens"),
        .. Numbers(11, WordPlace.Anywhere, "eleven"),
        .. Numbers(12, WordPlace.Anywhere, "twelve dozen dozens"),
        .. Numbers(13, WordPlace.Anywhere, "thirteen"),
        .. Numbers(14, WordPlace.Anywhere, "fourteen"),
        .. Numbers(15, WordPlace.Anywhere, "fifteen"),
        .. Numbers(16, WordPlace.Anywhere, "sixteen"),
        .. Numbers(17, WordPlace.Anywhere, "seventeen"),
        .. Numbers(18, WordPlace.Anywhere, "eighteen"),
        .. Numbers(19, WordPlace.Anywhere, "nineteen"),
        .. Numbers(20, WordPlace.Anywhere, "twenty"),
        .. Numbers(30, WordPlace.Anywhere, "thirty"),
        .. Numbers(40, WordPlace.Anywhere, "forty"),
        .. Numbers(50, WordPlace.Anywhere, "fifty"),
        .. Numbers(60, WordPlace.Anywhere, "sixty"),
        .. Numbers(70, WordPlace.Anywhere, "seventy"),
        .. Numbers(80, WordPlace.Anywhere, "eighty"),
        .. Numbers(90, WordPlace.Anywhere, "ninety"),
        .. Numbers(TellingPart.Indefinite, WordPlace.Anywhere, "half halved"),
    ];
}
