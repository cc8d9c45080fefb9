namespace DealNews;

/// <summary>A type that makes its value of the bytes of a text, without the text, where it knows them.</summary>
internal interface IUtf8Known<TSelf>
    where TSelf : struct, IUtf8Known<TSelf>
{
    static abstract bool TryKnown(ReadOnlySpan<byte> utf8Text, out TSelf value);
}
