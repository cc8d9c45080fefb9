namespace DealNews.Json;

/// <summary>Messages of errors that are reported in several places.</summary>
internal static class JsonFaults
{
    public const string MemberRepeated = "Duplicate member; expected each member of an object once.";

    public const string NullFound = "Found null; expected a value.";

    public static string HasUnpairedSurrogate(string text) =>
        $"The text \"{Excerpt.Of(text)}\" has an unpaired surrogate, which UTF-8 cannot represent.";
}
