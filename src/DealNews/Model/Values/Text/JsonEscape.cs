namespace DealNews;

/// <summary>Escapes characters in JSON texts (RFC 8259).</summary>
internal static class JsonEscape
{
    /// <summary>Returns the escape of a UTF-16 code unit: a short one such as <c>\n</c> if there is one.</summary>
    public static string Of(char c) =>
        c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => $"\\u{(int)c:X4}",
        };
}
