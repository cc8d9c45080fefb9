namespace DealNews.Json;

/// <summary>Splits the paths in exceptions of System.Text.Json, such as <c>$.site.towns[0]['post code']</c>.</summary>
internal static class JsonPath
{
    public static IEnumerable<string> Segments(string path)
    {
        for (var i = 1; i < path.Length; )
        {
            var (opening, closing) = path.AsSpan(i) switch
            {
                ['[', '\'', ..] => ("['", "']"),
                ['[', ..] => ("[", "]"),
                ['.', ..] => (".", ""),
                _ => ("", ""),
            };
            var start = i + opening.Length;
            var length =
                closing.Length == 0
                    ? path.AsSpan(start).IndexOfAny('.', '[')
                    : path.AsSpan(start).IndexOf(closing, StringComparison.Ordinal);
            var end = length < 0 ? path.Length : start + length;
            yield return path[start..end];
            i = end + closing.Length;
        }
    }
}
