namespace DealNews.Validation;

/// <summary>DN1090. A failure of an application's validator has this code if the validator gives it none.</summary>
internal static class ApplicationRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN1090",
        "A fact breaks a rule of the application that has no code of its own."
    );
}
