namespace DealNews;

/// <summary>A type that creates known values from UTF-8 without allocating a string.</summary>
internal interface IUtf8Known<TSelf>
    where TSelf : struct, IUtf8Known<TSelf>
{
    static abstract bool TryKnown(ReadOnlySpan<byte> utf8Text, out TSelf value);
}
