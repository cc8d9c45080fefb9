namespace DealNews.Testing;

/// <summary>A person of whom everything is known.</summary>
internal sealed record WorldPerson(int Number, WorldName Name, WorldCompany Company)
{
    /// <summary>The key of the truth.</summary>
    public string Key => FormattableString.Invariant($"person {Number}");
}
