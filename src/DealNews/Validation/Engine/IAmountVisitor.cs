namespace DealNews.Validation;

/// <summary>Visits the reported amounts of a fact, with the path to each.</summary>
internal interface IAmountVisitor
{
    void Enter(string member);

    void Enter(int index);

    void Leave();

    void Visit(ReportedAmount amount);
}
