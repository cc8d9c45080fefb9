namespace DealNews.Testing;

/// <summary>A name in three languages.</summary>
internal sealed record WorldName(string English, string Korean, string Japanese)
{
    /// <summary>The languages.</summary>
    public static readonly string[] Languages = ["en", "ko", "ja"];

    /// <summary>Returns the name in a language.</summary>
    public string In(string language) =>
        language switch
        {
            "ko" => Korean,
            "ja" => Japanese,
            _ => English,
        };

    /// <summary>Returns the concatenation of two names; English names have a space between them.</summary>
    public static WorldName operator +(WorldName left, WorldName right) =>
        new($"{left.English} {right.English}".Trim(), left.Korean + right.Korean, left.Japanese + right.Japanese);
}
