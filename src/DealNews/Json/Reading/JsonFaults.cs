namespace DealNews.Json;

/// <summary>Messages of faults that are reported in several places.</summary>
internal static class JsonFaults
{
    public const string MemberRepeated = "The object already has a member with this name.";

    public const string NullFound = "Found null where a value is required.";

    public static string HasUnpairedSurrogate(string text) =>
        $"The text \"{Excerpt.Of(text)}\" has an unpaired surrogate, which UTF-8 cannot represent.";
}
