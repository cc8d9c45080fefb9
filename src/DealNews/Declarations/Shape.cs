namespace DealNews;

/// <summary>
/// How a member's value is written in JSON and checked. The generator is compiled with this file too.
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
