using System.Reflection;
using System.Reflection.Emit;

namespace ConnectorSdk.TestSupport;

/// <summary>Reads from an assembly the types that its types use, in their members and in the code of their methods.</summary>
public static class TypeUses
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> _opcodes = typeof(OpCodes)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(opcode => opcode.Value);

    /// <summary>Gets the types that a type uses. The compiler copies constants, so their types aren't found.</summary>
    public static IEnumerable<Type> Of(Type type)
    {
        var fields = type.GetFields(All).Select(field => field.FieldType);
        var methods = type.GetMembers(All).OfType<MethodBase>().SelectMany(
            method => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append(method is MethodInfo { ReturnType: var returned } ? returned : typeof(void))
            .Concat(NamedInBody(method)));
        var attributes = type.GetMembers(All).Prepend(type).SelectMany(NamedInAttributes);
        return fields.Concat(methods).Concat(attributes).Concat(type.GetInterfaces()).Append(type.BaseType ?? typeof(object))
            .SelectMany(Parts)
            .Distinct();
    }

    /// <summary>Gets the outermost type that contains a nested type; otherwise, the type itself.</summary>
    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType ? Parts(type.GetElementType()!)
            : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
            : [type];

    /// <summary>Gets the types of the attributes and the types in their arguments.</summary>
    private static IEnumerable<Type> NamedInAttributes(MemberInfo member)
        => member.GetCustomAttributesData().SelectMany(attribute => attribute.ConstructorArguments
            .Select(argument => argument.Value)
            .OfType<Type>()
            .Append(attribute.AttributeType));

    /// <summary>Gets the types of the locals, and the types that instructions refer to, directly or by a member.</summary>
    private static IEnumerable<Type> NamedInBody(MethodBase method)
        => method.GetMethodBody() is not { } body ? []
            : body.LocalVariables.Select(local => local.LocalType)
                .Concat(Tokens(body.GetILAsByteArray()!).Select(token => Resolve(method, token)).OfType<Type>());

    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var i = 0; i < code.Length;)
        {
            var opcode = code[i] == 0xFE ? _opcodes[unchecked((short)(0xFE00 | code[++i]))] : _opcodes[code[i]];
            i++;
            if (opcode.OperandType is OperandType.InlineField or OperandType.InlineMethod
                or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(code, i);
            }

            i += opcode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                _ => 4,
            };
        }
    }

    private static Type? Resolve(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var member = method.Module.ResolveMember(token, typeArguments,
            method.IsGenericMethod ? method.GetGenericArguments() : null);
        return member as Type ?? member?.DeclaringType;
    }
}
