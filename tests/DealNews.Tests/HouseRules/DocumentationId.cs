using System.Reflection;

namespace DealNews.Tests.HouseRules;

/// <summary>Creates the id of a member in a documentation file (ECMA-334, annex D.4.2).</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) =>
        member switch
        {
            Type type => $"T:{Name(type)}",
            FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
            EventInfo @event => $"E:{Name(@event.DeclaringType!)}.{@event.Name}",
            PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{Explicit(property.Name)}"
                + Parameters(property.GetIndexParameters()),
            MethodBase method => $"M:{Name(method.DeclaringType!)}.{Explicit(method.Name).Replace('.', '#')}"
                + $"{Arity(method)}{Parameters(method.GetParameters())}{Result(method)}",
            _ => throw new ArgumentException($"{member} has no documentation.", nameof(member)),
        };

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Arity(MethodBase method) =>
        method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Result(MethodBase method) =>
        method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion
            ? $"~{Parameter(conversion.ReturnType)}"
            : "";

    // The name of an explicit implementation contains the name of the interface.
    private static string Explicit(string name) =>
        name.Replace('.', '#').Replace('<', '{').Replace('>', '}').Replace(',', '@');

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0
            ? ""
            : $"({string.Join(',', parameters.Select(static parameter => Parameter(parameter.ParameterType)))})";

    private static string Parameter(Type type)
    {
        if (type.IsByRef)
        {
            return Parameter(type.GetElementType()!) + "@";
        }

        if (type.HasElementType)
        {
            return Parameter(type.GetElementType()!) + (type.IsArray ? "[]" : "*");
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``")
                + type.GenericParameterPosition.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (!type.IsGenericType)
        {
            return Name(type);
        }

        var arguments = new Queue<Type>(type.GetGenericArguments());
        var parts = Name(type.GetGenericTypeDefinition())
            .Split('.')
            .Select(part =>
                part.IndexOf('`', StringComparison.Ordinal) is >= 0 and var tick
                    ? $"{part[..tick]}{{{Arguments(part[(tick + 1)..])}}}"
                    : part
            );
        return string.Join('.', parts);

        string Arguments(string count) =>
            string.Join(
                ',',
                Enumerable
                    .Range(0, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture))
                    .Select(_ => Parameter(arguments.Dequeue()))
            );
    }
}
