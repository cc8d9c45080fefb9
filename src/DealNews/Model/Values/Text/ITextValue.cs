namespace DealNews;

/// <summary>A value type that wraps any text.</summary>
internal interface ITextValue<TSelf>
    where TSelf : struct, ITextValue<TSelf>
{
    string Value { get; }

    static abstract TSelf Of(string text);
}
