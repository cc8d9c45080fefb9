namespace DealNews.Testing;

/// <summary>Separates the members whose values come from the text of the article from those that do not.</summary>
internal static class SaidMembers
{
    private static readonly HashSet<string> s_unsaid = new(StringComparer.Ordinal)
    {
        // Data about the article and the document.
        $"{nameof(ArticleFacts)}.{nameof(ArticleFacts.SchemaVersion)}",
        $"{nameof(ArticleFacts)}.{nameof(ArticleFacts.Article)}",
        // Positions and context, which only help to find the quote.
        $"{nameof(Evidence)}.{nameof(Evidence.Prefix)}",
        $"{nameof(Evidence)}.{nameof(Evidence.Suffix)}",
        $"{nameof(Evidence)}.{nameof(Evidence.Start)}",
        $"{nameof(Evidence)}.{nameof(Evidence.End)}",
        // Entries of registers and classifications, which come from elsewhere.
        $"{nameof(Company)}.{nameof(Company.Identifiers)}",
        $"{nameof(Company)}.{nameof(Company.Website)}",
        $"{nameof(Company)}.{nameof(Company.Industries)}",
    };

    /// <summary>Returns whether the text of an article can contain the value of a member.</summary>
    public static bool Contains(MemberShape member) =>
        !s_unsaid.Contains(member.ToString())
        && !(member.IsExtractionDetail && member.ElementType != typeof(Evidence))
        && !IsId(member)
        && member.ElementType != typeof(Isin);

    private static bool IsId(MemberShape member) =>
        (member.ElementType == typeof(EntityId) && member.Sorts == EntitySorts.None)
        || (member.ElementType == typeof(FactId) && !member.IsFactReference);
}
