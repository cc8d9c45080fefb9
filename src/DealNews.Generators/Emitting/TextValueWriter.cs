using System.Linq;

namespace DealNews.Generators;

/// <summary>Writes what all value types share that hold a text: parsing, formatting, equality; and the terms of a vocabulary.</summary>
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

        code.Block(
            $"readonly partial struct {type.Name} : IEquatable<{type.Name}>, ISpanParsable<{type.Name}>, IUtf8SpanParsable<{type.Name}>, "
                + $"ISpanFormattable, IUtf8SpanFormattable, global::System.Numerics.IEqualityOperators<{type.Name}, {type.Name}, bool>, global::DealNews.ITextValue<{type.Name}>"
                + (type.IsVocabulary ? $", global::DealNews.IUtf8Known<{type.Name}>" : ""),
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

            /// <summary>Keeps a text as it is, whatever its form.</summary>
            /// <exception cref="ArgumentNullException">The text is null.</exception>
            public {{type.Name}}(string value)
            {
                ArgumentNullException.ThrowIfNull(value);
                _value = value;
            }

            /// <summary>The text{{(type.DefaultTerm is null ? "; empty for the default value" : "")}}.</summary>
            public string Value => _value ?? {{(
                type.DefaultTerm is null ? "\"\"" : Names.Quote(Names.Camel(type.DefaultTerm))
            )}};

            /// <summary>Whether no text was given.</summary>
            internal bool IsAbsent => _value is null;

            /// <summary>Reads {{type.FormName}}.</summary>
            /// <exception cref="ArgumentNullException">The text is null.</exception>
            /// <exception cref="FormatException">The text is not {{type.FormName}}; the message says where and what was expected.</exception>
            public static {{type.Name}} Parse(string s) => Parse(s, null);

            /// <inheritdoc cref="Parse(string)"/>
            /// <remarks>The provider is ignored: the form is the same in every culture.</remarks>
            public static {{type.Name}} Parse(string s, IFormatProvider? provider)
            {
                ArgumentNullException.ThrowIfNull(s);
                Check(s)?.Throw(s, "{{type.FormName}}");
                return new(s);
            }

            /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
            public static {{type.Name}} Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Parse(s.ToString(), null);

            /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
            public static {{type.Name}} Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
                Parse(Utf8Text.Decode(utf8Text, "{{type.FormName}}"), null);

            /// <summary>Reads {{type.FormName}}; false where the text is not one.</summary>
            public static bool TryParse(string? s, out {{type.Name}} result) => TryParse(s, null, out result);

            /// <inheritdoc cref="TryParse(string, out {{type.Name}})"/>
            public static bool TryParse(string? s, IFormatProvider? provider, out {{type.Name}} result)
            {
                var isForm = s is not null && Check(s) is null;
                result = isForm ? new(s!) : default;
                return isForm;
            }

            /// <inheritdoc cref="TryParse(string, out {{type.Name}})"/>
            public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out {{type.Name}} result)
            {
                var isForm = Check(s) is null;
                result = isForm ? new(s.ToString()) : default;
                return isForm;
            }

            /// <inheritdoc cref="TryParse(string, out {{type.Name}})"/>
            public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out {{type.Name}} result) =>
                TryParse(Utf8Text.DecodeOrNull(utf8Text), provider, out result);

            /// <summary>The text.</summary>
            public override string ToString() => Value;

            /// <summary>The text; format and provider are ignored.</summary>
            public string ToString(string? format, IFormatProvider? formatProvider) => Value;

            /// <summary>Writes the text; false where the destination is too short for it.</summary>
            public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
            {
                var fits = Value.TryCopyTo(destination);
                charsWritten = fits ? Value.Length : 0;
                return fits;
            }

            /// <summary>Writes the text in UTF-8; false where the destination is too short for it.</summary>
            public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
                global::System.Text.Encoding.UTF8.TryGetBytes(Value, utf8Destination, out bytesWritten);

            /// <summary>Whether both hold the same text (ordinal).</summary>
            public bool Equals({{type.Name}} other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{type.Name}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

            /// <summary>Whether both hold the same text (ordinal).</summary>
            public static bool operator ==({{type.Name}} left, {{type.Name}} right) => left.Equals(right);

            /// <summary>Whether they hold different texts (ordinal).</summary>
            public static bool operator !=({{type.Name}} left, {{type.Name}} right) => !left.Equals(right);
            """;

    private static string Form(TextType type) =>
        $$"""
            /// <summary>Whether the text is {{type.FormName}}.</summary>
            public bool IsValid => Check(Value) is null;

            /// <summary>Keeps the text as it is; what is wrong with it, validation says.</summary>
            /// <exception cref="ArgumentNullException">The text is null.</exception>
            public static implicit operator {{type.Name}}(string value) => new(value);
            """;

    private static string Vocabulary(TextType type)
    {
        var terms = string.Join(
            "\n\n",
            type.Terms.Select(term =>
                $"public static partial {type.Name} {term.Name} => new(\"{Names.Camel(term.Name)}\");"
            )
        );
        var known = string.Join(" or ", type.Terms.Select(term => Names.Quote(Names.Camel(term.Name))));
        var matches = string.Join(
            "\n",
            type.Terms.SelectMany(term =>
                (string[])
                    [
                        $"if (utf8Text.SequenceEqual(\"{Names.Camel(term.Name)}\"u8))",
                        "{",
                        $"    term = {term.Name};",
                        "    return true;",
                        "}",
                        "",
                    ]
            )
        );
        return $$"""
            {{terms}}

            /// <summary>The terms that this version knows.</summary>
            public static ValueList<{{type.Name}}> KnownTerms { get; } = [{{string.Join(
                ", ",
                type.Terms.Select(term => term.Name)
            )}}];

            /// <summary>Whether this version knows the term.</summary>
            public bool IsKnown => Value is {{known}};

            static bool global::DealNews.IUtf8Known<{{type.Name}}>.TryKnown(ReadOnlySpan<byte> utf8Text, out {{type.Name}} term)
            {
                {{matches.Replace("\n", "\n    ")}}
                term = default;
                return false;
            }

            internal static TextFault? Check(ReadOnlySpan<char> text) =>
                text.IsWhiteSpace() ? new(0, "a text that is not blank") : null;
            """;
    }
}
