namespace DealNews.Testing;

/// <summary>What builders fill in for who takes part: invented names, which no article has.</summary>
internal static class Filler
{
    public static readonly EntityId Company = "hanbit";
    public static readonly EntityId OtherCompany = "aurora";
    public static readonly EntityId Person = "mina-han";
    public static readonly EntityId OtherPerson = "erik-lind";
    public static readonly EntityId Project = "polaris";
}
