using System.Reflection;
using System.Text;

namespace DealNews.Tests;

/// <summary>
/// The contract of every value type with a text: identifiers and vocabularies, found by reflection.
/// </summary>
public class TextValueTests
{
    private static readonly Type[] s_types =
    [
        .. typeof(Lei)
            .Assembly.GetExportedTypes()
            .Where(static type =>
                type.IsValueType
                && type.GetProperty("Value")?.PropertyType == typeof(string)
                && type.GetConstructors().All(static constructor => constructor.GetParameters().Length == 1)
            ),
    ];

    public static TheoryData<string> Types => [.. s_types.Select(static type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void TextValue_OfAnyText_KeepsContract(string name) =>
        typeof(TextValueTests)
            .GetMethod(nameof(VerifyContract), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(s_types.Single(type => type.Name == name))
            .Invoke(null, null);

    private static void VerifyContract<T>()
        where T : struct,
            ISpanParsable<T>,
            IUtf8SpanParsable<T>,
            ISpanFormattable,
            IUtf8SpanFormattable,
            IEquatable<T>,
            System.Numerics.IEqualityOperators<T, T, bool>
    {
        var create = typeof(T).GetConstructor([typeof(string)])!;
        Assert.IsType<ArgumentNullException>(
            Assert.Throws<TargetInvocationException>(() => create.Invoke([null])).InnerException
        );
        Assert.Throws<ArgumentNullException>(static () => ParseContract.Parse<T>(null!, null));
        Assert.False(ParseContract.TryParse<T>(null, null, out var none));
        Assert.Equal(default, none);
        ParseContract.VerifyFormats(default(T), default(T).ToString(null, null));
        EqualityContract.Verify([New("a"), New(new string('a', 1))], [New("b")], [New("A")], [New("a ")]);

        Gen.String.Sample(text =>
        {
            var value = New(text);
            Assert.Equal(text, value.ToString(null, null));
            Assert.Equal(value, New(text));

            // All parsing methods agree on whether a text is valid, and only Parse throws.
            var isForm = ParseContract.TryParse<T>(text, null, out var fromText);
            Assert.Equal(isForm, T.TryParse(text.AsSpan(), null, out var fromSpan));
            Assert.Equal(isForm ? (value, value) : (default, default), (fromText, fromSpan));
            Assert.Equal(isForm, Record.Exception(() => ParseContract.Parse<T>(text, null)) is null);
            Assert.True(isForm || Record.Exception(() => ParseContract.Parse<T>(text, null)) is FormatException);
        });
        Gen.Byte.Array[0, 30]
            .Sample(static bytes =>
            {
                var isForm = T.TryParse(bytes, null, out var value);
                var isUnicode = System.Text.Unicode.Utf8.IsValid(bytes);
                Assert.Equal(
                    isForm,
                    isUnicode && ParseContract.TryParse<T>(Encoding.UTF8.GetString(bytes), null, out _)
                );
                Assert.Equal(isForm, Record.Exception(() => T.Parse(bytes, null)) is null);
                Assert.Equal(
                    isForm ? Encoding.UTF8.GetString(bytes) : default(T).ToString(null, null),
                    value.ToString(null, null)
                );
            });

        T New(string text) => (T)create.Invoke([text]);
    }
}
