using System.Runtime.CompilerServices;

namespace DealNews.Json;

/// <summary>Writes members of records. Absent values and empty lists are omitted.</summary>
/// <remarks>
/// The methods are inlined, because most members are absent and the call of the codec would otherwise be indirect.
/// </remarks>
internal static class JsonOutputs
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Record<T, TCodec, TOutput>(ref TOutput output, MemberNames names, int index, T? value)
        where T : Extensible
        where TCodec : struct, IRecordCodec<T>
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        if (value is not null)
        {
            output.Name(names, index);
            TCodec.WriteTo(ref output, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Value<T, TOutput>(ref TOutput output, MemberNames names, int index, T? value)
        where T : struct, ITextValue<T>
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        if (value is { } known)
        {
            output.Name(names, index);
            output.Text(known.Value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Text<TOutput>(ref TOutput output, MemberNames names, int index, string? value)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        if (value is not null)
        {
            output.Name(names, index);
            output.Text(value);
        }
    }

    /// <summary>
    /// Writes a list of records. A required list is written even if it is empty: without it, the document could not be
    /// read.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Records<T, TCodec, TOutput>(
        ref TOutput output,
        MemberNames names,
        int index,
        ValueList<T> list,
        bool isRequired = false
    )
        where T : Extensible
        where TCodec : struct, IRecordCodec<T>
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        if (!list.IsEmpty || isRequired)
        {
            output.Name(names, index);
            output.StartArray();
            foreach (var item in list)
            {
                // A null element is an error. It is written as null, so that it stays visible.
                if (item is null)
                {
                    output.Null();
                }
                else
                {
                    TCodec.WriteTo(ref output, item);
                }
            }

            output.EndArray();
        }
    }

    /// <summary>Writes a list of values, a required one even if it is empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Values<T, TOutput>(
        ref TOutput output,
        MemberNames names,
        int index,
        ValueList<T> list,
        bool isRequired = false
    )
        where T : struct, ITextValue<T>
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        if (!list.IsEmpty || isRequired)
        {
            output.Name(names, index);
            WriteValues(ref output, list);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Texts<TOutput>(ref TOutput output, MemberNames names, int index, ValueList<string> list)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        if (!list.IsEmpty)
        {
            output.Name(names, index);
            WriteTexts(ref output, list);
        }
    }

    private static void WriteValues<T, TOutput>(ref TOutput output, ValueList<T> list)
        where T : struct, ITextValue<T>
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        output.StartArray();
        foreach (var item in list)
        {
            output.Text(item.Value);
        }

        output.EndArray();
    }

    private static void WriteTexts<TOutput>(ref TOutput output, ValueList<string> list)
        where TOutput : struct, IJsonOutput, allows ref struct
    {
        output.StartArray();
        foreach (var item in list)
        {
            if (item is null)
            {
                output.Null();
            }
            else
            {
                output.Text(item);
            }
        }

        output.EndArray();
    }
}
