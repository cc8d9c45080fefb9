namespace DealNews.Validation;

/// <summary>
/// The rules of a record. They are structs, so that the compiler specializes generic code for each of them.
/// </summary>
internal interface IRecordRules<T>
    where T : Extensible
{
    static abstract void Check(T value, RuleContext context);
}
