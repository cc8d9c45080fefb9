using System.Linq;

namespace DealNews.Generators;

/// <summary>
/// Writes the members that all text value types share (parsing, formatting, equality, order), and the terms of
/// vocabularies.
/// </summary>
internal static class TextValueWriter
{
    public static string Write(TextType type)
    {
        var code = new CodeText("DealNews");
        code.Line($"[System.Text.Json.Serialization.JsonConverter(typeof(Json.DealNewsJsonConverter<{type.Name}>))]");
        if (type.IsHandwritten)
        {
            return code.Block(
                    $"readonly partial struct {type.Name} : global::DealNews.ITextValue<{type.Name}>",
                    () => code.Line(Of(type))
                )
                .ToString();
        }

        code.Line($"readonly partial struct {type.Name} :");
        code.Line($"    IEquatable<{type.Name}>, IComparable<{type.Name}>,");
        code.Line($"    ISpanParsable<{type.Name}>, IUtf8SpanParsable<{type.Name}>,");
        code.Line("    ISpanFormattable, IUtf8SpanFormattable,");
        code.Line($"    global::System.Numerics.IEqualityOperators<{type.Name}, {type.Name}, bool>,");
        if (type.IsVocabulary)
        {
            code.Line($"    global::DealNews.IUtf8Known<{type.Name}>,");
        }

        code.Block(
            $"    global::DealNews.ITextValue<{type.Name}>",
            () =>
            {
                code.Line(Of(type)).Line();
                code.Lines(Shared(type)).Line();
                code.Lines(type.IsVocabulary ? Vocabulary(type) : Form(type));
            }
        );
        return code.ToString();
    }

    private static string Of(TextType type) =>
        $"static {type.Name} global::DealNews.ITextValue<{type.Name}>.Of(string text) => new(text);";

    private static string Shared(TextType type) =>
        $$"""
            private readonly string? _value;

            /// <summary>Creates a value that keeps the text unchanged, even if it is not {{type.FormName}}.</summary>
            /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
            public {{type.Name}}(string value)
            {
                ArgumentNullException.ThrowIfNull(value);
                _value = value;
            }

            {{ValueSummary(type)}}
            public string Value => _value ?? {{DefaultText(type)}};

            // True for the default value, which has no text.
            internal bool IsAbsent => _value is null;

            /// <summary>Parses {{type.FormName}}.</summary>
            /// <param name="s">The text.</param>
            /// <param name="provider">Ignored: the text does not depend on a culture.</param>
            /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
            /// <exception cref="FormatException">
            /// The text is not {{type.FormName}}. The message gives the position and what is expected there.
            /// </exception>
            public static {{type.Name}} Parse(string s, IFormatProvider? provider = null)
            {
                ArgumentNullException.ThrowIfNull(s);
                Check(s)?.Throw(s, "{{type.FormName}}");
                return new(s);
            }

            /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
            public static {{type.Name}} Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
                Parse(s.ToString(), provider);

            /// <summary>Parses {{type.FormName}} in UTF-8.</summary>
            /// <param name="utf8Text">The text in UTF-8.</param>
            /// <param name="provider">Ignored: the text does not depend on a culture.</param>
            /// <exception cref="FormatException">
            /// The text is not UTF-8 or not {{type.FormName}}. The message gives the position and what is expected
            /// there.
            /// </exception>
            public static {{type.Name}} Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
                Parse(Utf8Text.Decode(utf8Text, "{{type.FormName}}"), provider);

            /// <summary>Tries to parse {{type.FormName}}. Never throws.</summary>
            /// <param name="s">Any text, or null.</param>
            /// <param name="result">The value; the default value if the text is not {{type.FormName}}.</param>
            /// <returns>Whether the text is {{type.FormName}}.</returns>
            public static bool TryParse(
                [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, out {{type.Name}} result) =>
                TryParse(s, null, out result);

            /// <inheritdoc cref="TryParse(string, out {{type.Name}})"/>
            public static bool TryParse(ReadOnlySpan<char> s, out {{type.Name}} result) =>
                TryParse(s, null, out result);

            /// <summary>Tries to parse {{type.FormName}} in UTF-8. Never throws.</summary>
            /// <param name="utf8Text">Any bytes.</param>
            /// <param name="result">The value; the default value if the text is not {{type.FormName}}.</param>
            /// <returns>Whether the text is {{type.FormName}}.</returns>
            public static bool TryParse(ReadOnlySpan<byte> utf8Text, out {{type.Name}} result) =>
                TryParse(utf8Text, null, out result);

            /// <inheritdoc/>
            public static bool TryParse(
                [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s,
                IFormatProvider? provider,
                out {{type.Name}} result)
            {
                var isForm = s is not null && Check(s) is null;
                result = isForm ? new(s!) : default;
                return isForm;
            }

            /// <inheritdoc/>
            public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out {{type.Name}} result) =>
                TryParse(s.ToString(), provider, out result);

            /// <inheritdoc/>
            public static bool TryParse(
                ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out {{type.Name}} result) =>
                TryParse(Utf8Text.DecodeOrNull(utf8Text), provider, out result);

            /// <inheritdoc cref="Value"/>
            public override string ToString() => Value;

            /// <inheritdoc/>
            /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
            public string ToString(string? format, IFormatProvider? formatProvider)
            {
                GeneralFormat.Require(format);
                return Value;
            }

            /// <inheritdoc/>
            /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
            public bool TryFormat(
                Span<char> destination,
                out int charsWritten,
                ReadOnlySpan<char> format = default,
                IFormatProvider? provider = null)
            {
                GeneralFormat.Require(format);
                var fits = Value.TryCopyTo(destination);
                charsWritten = fits ? Value.Length : 0;
                return fits;
            }

            /// <inheritdoc/>
            /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
            public bool TryFormat(
                Span<byte> utf8Destination,
                out int bytesWritten,
                ReadOnlySpan<char> format = default,
                IFormatProvider? provider = null)
            {
                GeneralFormat.Require(format);
                return global::System.Text.Encoding.UTF8.TryGetBytes(Value, utf8Destination, out bytesWritten);
            }

            /// <summary>Whether both values have the same text (ordinal comparison).</summary>
            public bool Equals({{type.Name}} other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{type.Name}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

            /// <inheritdoc cref="Equals({{type.Name}})"/>
            public static bool operator ==({{type.Name}} left, {{type.Name}} right) => left.Equals(right);

            /// <summary>Whether the values have different texts (ordinal comparison).</summary>
            public static bool operator !=({{type.Name}} left, {{type.Name}} right) => !left.Equals(right);
            """;

    private static string ValueSummary(TextType type) =>
        type.DefaultTerm is null
            ? "/// <summary>The text; empty for the default value.</summary>"
            : $"/// <summary>The text; <c>{Names.Camel(type.DefaultTerm)}</c> for the default value.</summary>";

    private static string DefaultText(TextType type) =>
        type.DefaultTerm is null ? "\"\"" : Names.Quote(Names.Camel(type.DefaultTerm));

    // The implicit conversion takes a span. The literal null does not convert to a span, so `condition ? id : null`
    // stays null. Without the explicit conversion, casts from string would be ambiguous.
    private static string Form(TextType type) =>
        $$"""
            /// <summary>Whether the text is {{type.FormName}}.</summary>
            public bool IsValid => Check(Value) is null;

            /// <summary>Compares the texts ordinally; the default value comes first.</summary>
            public int CompareTo({{type.Name}} other) => string.CompareOrdinal(Value, other.Value);

            /// <summary>
            /// Converts a text unchanged, even if it is not {{type.FormName}}; validation reports it.
            /// Use <c>Parse</c> to check
            /// the text first. A null string converts to the default value.
            /// </summary>
            public static implicit operator {{type.Name}}(ReadOnlySpan<char> value) =>
                value == default ? default : new(value.ToString());

            /// <summary>
            /// Converts a text unchanged, even if it is not {{type.FormName}}; validation reports it.
            /// Null converts to null.
            /// </summary>
            public static implicit operator {{type.Name}}?(string? value) => value is null ? null : new(value);

            /// <summary>Converts a text unchanged. Null converts to the default value.</summary>
            public static explicit operator {{type.Name}}(string? value) => value is null ? default : new(value);
            """;

    private static string Vocabulary(TextType type)
    {
        var terms = string.Join(
            "\n\n",
            type.Terms.Select((term, i) => $"public static partial {type.Name} {term.Name} => new(s_terms[{i}]);")
        );
        var texts = string.Join(" ", type.Terms.Select(term => Names.Camel(term.Name)));
        var stages = type.Terms.Any(term => term.IsStage) ? "\n\n" + Stages(type) : "";
        return $$"""
            private static readonly TermTable s_terms = new(
                "{{texts}}"
            );

            {{terms}}

            /// <summary>The terms that this version knows, in the order of their declaration.</summary>
            public static ValueList<{{type.Name}}> KnownTerms { get; } = s_terms.Values<{{type.Name}}>();

            /// <summary>Whether this version knows the term.</summary>
            public bool IsKnown => {{(
                type.DefaultTerm is null ? "" : "_value is null || "
            )}}s_terms.PlaceOf(Value) != int.MaxValue;

            /// <summary>
            /// Compares by the order of <see cref="KnownTerms"/>; unknown terms come last, in ordinal order.
            /// </summary>
            public int CompareTo({{type.Name}} other) => s_terms.Compare(Value, other.Value);{{stages}}

            static bool global::DealNews.IUtf8Known<{{type.Name}}>.TryKnown(
                ReadOnlySpan<byte> utf8Text, out {{type.Name}} term)
            {
                var text = s_terms.Find(utf8Text);
                term = text is null ? default : new(text);
                return text is not null;
            }

            internal static TextFault? Check(ReadOnlySpan<char> text) => BlankText.Check(text);
            """;
    }

    // Stages are declared first and in order, so the index of a stage is its rank.
    private static string Stages(TextType type)
    {
        var stages = string.Join(
            ", ",
            type.Terms.Where(term => term.IsStage).Select(term => $"<c>{Names.Camel(term.Name)}</c>")
        );
        return $$"""
            /// <summary>
            /// The rank of the stage, from 0, in the order {{stages}}; null for a term that is not a stage.
            /// </summary>
            public int? Rank => s_terms.PlaceOf(Value) is < {{type.Terms.Count(term =>
                term.IsStage
            )}} and var rank ? rank : null;

            /// <summary>
            /// Whether this stage is the other stage or a later one. False if either term is not a stage or not known.
            /// </summary>
            public bool IsAtLeast({{type.Name}} stage) => Rank >= stage.Rank;
            """;
    }
}
