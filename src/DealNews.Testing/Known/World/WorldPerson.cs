namespace DealNews.Testing;

/// <summary>A person with all true data.</summary>
internal sealed record WorldPerson(int Number, WorldName Name, WorldCompany Company)
{
    /// <summary>The key of the true entity.</summary>
    public string Key => FormattableString.Invariant($"person {Number}");
}
