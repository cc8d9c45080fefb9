using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace DealNews.Tests.HouseRules;

/// <summary>
/// Finds the types that the compiled code of a type refers to: base types, members, signatures and instructions.
/// Attributes do not count, because the generator adds the attribute that connects a type with its JSON converter.
/// </summary>
internal static class TypeReferences
{
    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> s_codes = typeof(OpCodes)
        .GetFields()
        .Select(static field => (OpCode)field.GetValue(null)!)
        .ToDictionary(static code => code.Value);

    /// <summary>
    /// Returns the types of the same assembly that a type refers to. A nested type counts as its outermost type.
    /// </summary>
    public static IEnumerable<Type> Of(Type type) =>
        Direct(type)
            .SelectMany(Parts)
            .Where(part => part.Assembly == type.Assembly)
            .Select(Outermost)
            .Where(other => other != Outermost(type))
            .Distinct();

    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<Type> Direct(Type type)
    {
        IEnumerable<Type?> shape =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetFields(All).Select(static field => field.FieldType),
            .. type.GetProperties(All).Select(static property => property.PropertyType),
        ];
        return shape
            .OfType<Type>()
            .Concat(type.GetMembers(All).OfType<MethodBase>().SelectMany(static method => OfMethod(method)));
    }

    private static IEnumerable<Type> OfMethod(MethodBase method)
    {
        IEnumerable<Type> signature =
        [
            .. method.GetParameters().Select(static parameter => parameter.ParameterType),
            .. method is MethodInfo { ReturnType: var result } ? [result] : Type.EmptyTypes,
        ];
        return method.GetMethodBody() is not { } body
            ? signature
            : signature
                .Concat(body.LocalVariables.Select(static variable => variable.LocalType))
                .Concat(OfCode(method, body.GetILAsByteArray()!));
    }

    private static IEnumerable<Type> OfCode(MethodBase method, byte[] code)
    {
        var ofType = method.DeclaringType!.GetGenericArguments();
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (var i = 0; i < code.Length; )
        {
            var isLong = code[i] == 0xFE;
            var opcode = s_codes[isLong ? BinaryPrimitives.ReadInt16BigEndian(code.AsSpan(i)) : code[i]];
            i += isLong ? 2 : 1;
            if (
                opcode.OperandType
                is OperandType.InlineField
                    or OperandType.InlineMethod
                    or OperandType.InlineTok
                    or OperandType.InlineType
            )
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, i), ofType, ofMethod)!;
                foreach (var type in OfMember(member))
                {
                    yield return type;
                }
            }

            i += MethodCode.OperandLength(opcode, code, i);
        }
    }

    private static IEnumerable<Type> OfMember(MemberInfo member) =>
        member switch
        {
            Type type => [type],
            FieldInfo field => [field.DeclaringType!, field.FieldType],
            MethodBase method =>
            [
                .. method.DeclaringType is { } owner ? [owner] : Type.EmptyTypes,
                .. method.IsGenericMethod ? method.GetGenericArguments() : [],
                .. method is MethodInfo { ReturnType: var result } ? [result] : Type.EmptyTypes,
            ],
            _ => [],
        };

    // A generic type counts as itself and its arguments, an array or a reference as its element.
    private static IEnumerable<Type> Parts(Type type) =>
        type switch
        {
            { HasElementType: true } => Parts(type.GetElementType()!),
            { IsGenericParameter: true } => [],
            { IsGenericType: true } => type.GetGenericArguments()
                .SelectMany(Parts)
                .Append(type.GetGenericTypeDefinition()),
            _ => [type],
        };
}
