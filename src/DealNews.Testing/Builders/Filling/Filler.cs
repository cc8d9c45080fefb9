namespace DealNews.Testing;

/// <summary>The invented ids that builders use for entities that a test does not name.</summary>
internal static class Filler
{
    public static readonly EntityId Company = "hanbit";
    public static readonly EntityId OtherCompany = "aurora";
    public static readonly EntityId Person = "mina-han";
    public static readonly EntityId OtherPerson = "erik-lind";
    public static readonly EntityId Project = "polaris";
}
