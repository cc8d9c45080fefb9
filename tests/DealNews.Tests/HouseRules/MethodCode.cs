using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace DealNews.Tests.HouseRules;

/// <summary>Finds the exceptions that a method throws itself, from its instructions.</summary>
internal static class MethodCode
{
    private static readonly Dictionary<short, OpCode> s_codes = typeof(OpCodes)
        .GetFields()
        .Select(static field => (OpCode)field.GetValue(null)!)
        .ToDictionary(static code => code.Value);

    /// <summary>Returns the exceptions that the method creates, or throws through a guard of the platform.</summary>
    public static IEnumerable<Type> Thrown(MethodBase method) =>
        Called(method).Select(ThrownBy).OfType<Type>().Distinct();

    private static Type? ThrownBy(MethodBase called) =>
        called switch
        {
            { Name: ".ctor" } when called.DeclaringType!.IsSubclassOf(typeof(Exception)) => called.DeclaringType,
            { IsStatic: true }
                when called.DeclaringType!.IsSubclassOf(typeof(Exception))
                    && called.Name.StartsWith("ThrowIf", StringComparison.Ordinal) => called.DeclaringType,
            _ => null,
        };

    private static IEnumerable<MethodBase> Called(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var (ofType, ofMethod) = (
            method.DeclaringType!.GetGenericArguments(),
            method.IsGenericMethod ? method.GetGenericArguments() : []
        );
        for (var i = 0; i < code.Length; )
        {
            var isLong = code[i] == 0xFE;
            var opcode = s_codes[isLong ? BinaryPrimitives.ReadInt16BigEndian(code.AsSpan(i)) : code[i]];
            i += isLong ? 2 : 1;
            // A constructor calls the one of its base class. Only exceptions created with "new" are thrown.
            if (opcode == OpCodes.Newobj || opcode == OpCodes.Call)
            {
                var called = method.Module.ResolveMethod(BitConverter.ToInt32(code, i), ofType, ofMethod)!;
                if (opcode == OpCodes.Newobj || called is MethodInfo)
                {
                    yield return called;
                }
            }

            i += OperandLength(opcode, code, i);
        }
    }

    /// <summary>Returns the length, in bytes, of an instruction's operand.</summary>
    public static int OperandLength(OpCode opcode, byte[] code, int index) =>
        opcode.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, index)),
            _ => 4,
        };
}
