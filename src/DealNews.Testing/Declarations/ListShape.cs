using System.Collections;
using System.Reflection;

namespace DealNews.Testing;

/// <summary>Creates and reads lists: <see cref="ValueList{T}"/>, arrays, and interfaces of arrays.</summary>
internal abstract class ListShape
{
    public abstract Type ElementType { get; }

    /// <summary>Returns the shape of a list type; null if the type is not a list.</summary>
    public static ListShape? Of(Type type)
    {
        var element =
            type.IsArray ? type.GetElementType()
            : type.IsGenericType && type.GetGenericArguments() is [var argument] && IsList(type, argument) ? argument
            : null;
        return element is null
            ? null
            : (ListShape)
                Activator.CreateInstance(
                    typeof(OfElements<>).MakeGenericType(element),
                    [type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)]
                )!;
    }

    public abstract object Create(IReadOnlyList<object> items);

    public static bool IsEmpty(object list) => !((IEnumerable)list).Cast<object>().Any();

    private static bool IsList(Type type, Type element) =>
        type.GetGenericTypeDefinition() == typeof(ValueList<>)
        || (type.IsInterface && element.MakeArrayType().IsAssignableTo(type));

    private sealed class OfElements<T>(bool isValueList) : ListShape
    {
        public override Type ElementType => typeof(T);

        public override object Create(IReadOnlyList<object> items)
        {
            T[] elements = [.. items.Cast<T>()];
            return isValueList ? elements.ToValueList() : elements;
        }
    }
}
