namespace DealNews.Validation;

/// <summary>DN1090. The code for failures of an application's validator that have no code.</summary>
internal static class ApplicationRule
{
    public static readonly Rule Definition = Rule.Error(
        "DN1090",
        "A fact breaks a rule of the application that has no code of its own."
    );
}
