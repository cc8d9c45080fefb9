namespace DealNews.Generators;

/// <summary>
/// The full names of the types that the generator knows, and the names of members with a fixed position in JSON.
/// </summary>
internal static class KnownNames
{
    public const string Namespace = "DealNews";
    public const string ValidationNamespace = "DealNews.Validation";

    // Attributes.
    public const string ModelRecord = "DealNews.ModelRecordAttribute";
    public const string FactKind = "DealNews.FactKindAttribute";
    public const string TextForm = "DealNews.TextFormAttribute";
    public const string Vocabulary = "DealNews.VocabularyAttribute";
    public const string Stage = "DealNews.StageAttribute";
    public const string SchemaText = "DealNews.SchemaTextAttribute";
    public const string ModelTable = "DealNews.ModelTableAttribute";
    public const string ModelDescription = "DealNews.Schema.ModelDescription";
    public const string Role = "DealNews.RoleAttribute";
    public const string References = "DealNews.ReferencesAttribute";
    public const string ReferencesFact = "DealNews.ReferencesFactAttribute";
    public const string MayBeZero = "DealNews.MayBeZeroAttribute";
    public const string MayBeSingle = "DealNews.MayBeSingleAttribute";
    public const string ExtractionDetail = "DealNews.ExtractionDetailAttribute";
    public const string Inferred = "DealNews.InferredAttribute";
    public const string OfAnySize = "DealNews.OfAnySizeAttribute";
    public const string AtLeast = "DealNews.AtLeastAttribute";
    public const string RequiresOneOf = "DealNews.RequiresOneOfAttribute";
    public const string Means = "DealNews.MeansAttribute";
    public const string StatusDate = "DealNews.StatusDateAttribute";
    public const string ComparedAs = "DealNews.ComparedAsAttribute";
    public const string NotCompared = "DealNews.NotComparedAttribute";
    public const string IsMutual = "DealNews.IsMutualAttribute";
    public const string FactTable = "DealNews.Tables.FactTableAttribute";
    public const string JsonPropertyName = "System.Text.Json.Serialization.JsonPropertyNameAttribute";

    // Base records.
    public const string Extensible = "DealNews.Extensible";
    public const string Entity = "DealNews.Entity";
    public const string Fact = "DealNews.Fact";
    public const string UnknownFact = "DealNews.UnknownFact";

    // Types of members.
    public const string ValueList = "DealNews.ValueList`1";
    public const string EntityId = "DealNews.EntityId";
    public const string FactId = "DealNews.FactId";
    public const string ReportedAmount = "DealNews.ReportedAmount";
    public const string ReportedPercentage = "DealNews.ReportedPercentage";
    public const string Money = "DealNews.Money";
    public const string SpecificationValue = "DealNews.SpecificationValue";
    public const string LanguageMap = "DealNews.LanguageMap";
    public const string TextFault = "DealNews.TextFault";
    public const string DateTimeOffset = "System.DateTimeOffset";

    /// <summary>
    /// The member of a fact that follows <see cref="Kind"/> in JSON. The other shared members come last.
    /// </summary>
    public const string Id = "Id";

    /// <summary>The JSON member that names the kind of a fact.</summary>
    public const string Kind = "kind";
}
