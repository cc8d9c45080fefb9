using System.Reflection;
using System.Text;
using DealNews.Grounding;

namespace DealNews.Tests.HouseRules;

/// <summary>
/// A Try method never throws. It returns true if and only if the throwing method does not throw.
/// </summary>
[Trait("Category", "Slow")]
public sealed class TryMethodTests
{
    private static readonly Gen<string> s_anyText = Gen.Frequency(
        (4, Gen.String),
        (4, Gen.Char.Array[0, 20].Select(static characters => new string(characters))),
        (
            2,
            Gen.OneOf(
                "",
                " ",
                "\0",
                "\uD800",
                "\uDC00\uD800",
                "\uFEFF",
                "٣",
                "１",
                "−1",
                "1e400",
                "\r\n",
                "null",
                "🏳️‍🌈"
            )
        ),
        (1, Gen.Select(Gen.Char, Gen.Int[1_000, 100_000], static (character, length) => new string(character, length)))
    );

    private delegate T Reading<TUnit, T>(ReadOnlySpan<TUnit> text, IFormatProvider? provider);

    private delegate bool TryText<T>(string? text, out T result);

    private delegate bool TryTextAnywhere<T>(string? text, IFormatProvider? provider, out T result);

    private delegate bool TrySpan<TUnit, T>(ReadOnlySpan<TUnit> text, out T result);

    private delegate bool TrySpanAnywhere<TUnit, T>(ReadOnlySpan<TUnit> text, IFormatProvider? provider, out T result);

    /// <summary>The methods, named with their types and parameters.</summary>
    public static TheoryData<string> Methods => [.. TryMethods.Select(NameOf)];

    private static IEnumerable<MethodInfo> TryMethods =>
        PublicSurface
            .Types.SelectMany(PublicSurface.VisibleMethods)
            .OfType<MethodInfo>()
            .Where(static method =>
                method.IsStatic
                // TryDeserializeTests and StrictReadingTests compare them with Deserialize.
                && method.DeclaringType != typeof(Json.DealNewsJson)
                && method.DeclaringType != typeof(Schema.DealNewsStrictJson)
                && method.Name.StartsWith("Try", StringComparison.Ordinal)
                && IsText(method.GetParameters()[0].ParameterType)
            );

    [Theory]
    [MemberData(nameof(Methods))]
    public void TryMethod_OfAnyText_NeverThrowsAndAgreesWithItsTwin(string name)
    {
        var method = TryMethods.Single(method => NameOf(method) == name);
        var result = ResultOf(method);
        typeof(TryMethodTests)
            .GetMethod(nameof(Verify), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(result)
            .Invoke(null, [method]);
    }

    private static void Verify<T>(MethodInfo method)
    {
        var (attempt, twin) = (Attempt<T>(method), Twin<T>(method));
        TextsOf(typeof(T))
            .Sample(
                text =>
                {
                    var isRead = attempt(text, out var value);
                    T? expected = default;
                    var exception = Record.Exception(() => expected = twin(text));
                    Assert.True(
                        exception is null == isRead,
                        $"The throwing method returns {expected}, or throws {exception}"
                    );
                    Assert.True(
                        exception is null or FormatException or ArgumentException,
                        $"The throwing method throws {exception}"
                    );
                    Assert.True(
                        isRead ? IsSame(expected, value) : Equals(value, default(T)),
                        $"{value} is not {expected}"
                    );
                },
                iter: PropertyInputs.Count,
                print: static text =>
                    string.Concat(
                        text.Take(200)
                            .Select(static unit => unit is > ' ' and < '\u007F' ? $"{unit}" : $"\\u{(int)unit:X4}")
                    )
            );
    }

    // Calls every overload with the same text, in the encoding of its parameter.
    private static TryText<T> Attempt<T>(MethodInfo method)
    {
        var parameters = method.GetParameters().Select(static parameter => parameter.ParameterType).ToArray();
        var isAnywhere = parameters.Contains(typeof(IFormatProvider));
        if (parameters[0] == typeof(string))
        {
            var read = isAnywhere ? null : method.CreateDelegate<TryText<T>>();
            var readAnywhere = isAnywhere ? method.CreateDelegate<TryTextAnywhere<T>>() : null;
            return read ?? ((string? text, out T value) => readAnywhere!(text, ParseContract.Foreign, out value));
        }

        return parameters[0] == typeof(ReadOnlySpan<char>)
            ? OfSpan<char, T>(method, isAnywhere, static text => text.ToCharArray())
            : OfSpan<byte, T>(method, isAnywhere, Utf8);
    }

    private static TryText<T> OfSpan<TUnit, T>(MethodInfo method, bool isAnywhere, Func<string, TUnit[]> encode)
    {
        if (isAnywhere)
        {
            var readAnywhere = method.CreateDelegate<TrySpanAnywhere<TUnit, T>>();
            return (string? text, out T value) => readAnywhere(encode(text!), ParseContract.Foreign, out value);
        }

        var read = method.CreateDelegate<TrySpan<TUnit, T>>();
        return (string? text, out T value) => read(encode(text!), out value);
    }

    // Returns the throwing method for the same text.
    private static Func<string, T> Twin<T>(MethodInfo method)
    {
        if (typeof(T) == typeof(SourceText))
        {
            return static text => (T)(object)new SourceText(text);
        }

        var unit = method.GetParameters()[0].ParameterType;
        var parse = method.DeclaringType!.GetMethod("Parse", [unit, typeof(IFormatProvider)])!;
        if (unit == typeof(string))
        {
            var readText = parse.CreateDelegate<Func<string, IFormatProvider?, T>>();
            return text => readText(text, null);
        }

        if (unit == typeof(ReadOnlySpan<char>))
        {
            var readSpan = parse.CreateDelegate<Reading<char, T>>();
            return text => readSpan(text, null);
        }

        var readUtf8 = parse.CreateDelegate<Reading<byte, T>>();
        return text => readUtf8(Utf8(text), null);
    }

    // Parsers fail most often on nearly valid texts, so most texts are valid except for one character.
    private static Gen<string> TextsOf(Type type)
    {
        if (!ModelGen.ByType.TryGetValue(type, out var generator))
        {
            return Gen.OneOf(s_anyText, Gen.OneOf("ko", "en", "ko-KR", "EN", "한국어 기사 $5", "x"));
        }

        var valid = generator.Select(static value => value.ToString()!);
        var nearlyValid = Gen.Select(
            valid,
            Gen.Int[0, 40],
            Gen.OneOf(s_anyText, Gen.Char.Select(static character => character.ToString())),
            Gen.Bool,
            static (text, at, piece, replaces) =>
            {
                var start = Math.Min(at, text.Length);
                return string.Concat(
                    text.AsSpan(0, start),
                    piece,
                    text.AsSpan(Math.Min(text.Length, start + (replaces ? 1 : 0)))
                );
            }
        );
        return Gen.Frequency((3, s_anyText), (2, valid), (5, nearlyValid));
    }

    // A lone surrogate has no UTF-8 encoding, so such a text becomes invalid UTF-8.
    private static byte[] Utf8(string text)
    {
        try
        {
            return new UTF8Encoding(false, true).GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return
            [
                .. text.SelectMany(static unit =>
                    char.IsSurrogate(unit)
                        ? [0xED, (byte)(0x80 | (unit >> 6 & 0x3F)), (byte)(0x80 | unit & 0x3F)]
                        : Encoding.UTF8.GetBytes([unit])
                ),
            ];
        }
    }

    private static bool IsSame(object? one, object? other) =>
        one is SourceText text ? text.Value == (other as SourceText)?.Value : Equals(one, other);

    private static bool IsText(Type type) =>
        type == typeof(string) || type == typeof(ReadOnlySpan<char>) || type == typeof(ReadOnlySpan<byte>);

    private static Type ResultOf(MethodInfo method) =>
        method.ReturnType == typeof(bool)
            ? method.GetParameters()[^1].ParameterType.GetElementType()!
            : method.ReturnType;

    private static string NameOf(MethodInfo method) => DocumentationId.Of(method)[2..];
}
