namespace DealNews;

/// <summary>
/// The form of a member's value in JSON, which also decides its checks. The generator compiles this file too.
/// </summary>
internal enum Shape
{
    Text,
    Term,
    Form,
    EntityReference,
    FactReference,
    Decimal,
    Integer,
    Boolean,
    Instant,
    Money,
    Specification,
    Languages,
    Record,
    Fact,
}
