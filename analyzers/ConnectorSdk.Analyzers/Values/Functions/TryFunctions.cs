using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Computes <c>TryParse</c> methods such as <c>int.TryParse</c>.</summary>
internal static class TryFunctions
{
    private static readonly HashSet<string> _integers =
        ["SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64"];

    /// <summary>Gets the return value and the <c>out</c> value of a call, or null if they aren't known.</summary>
    /// <param name="method">The method.</param>
    /// <param name="text">The string to parse.</param>
    public static (bool Success, object Value)? Call(IMethodSymbol method, AbstractValue text)
        => method is
            {
                Name: "TryParse",
                IsStatic: true,
                Parameters: [{ Type.SpecialType: SpecialType.System_String }, { RefKind: RefKind.Out }],
            }
            && method.ContainingType is
            {
                ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true },
            } type
            && text is ConstantValue { Value: string or null } known
            ? Read(type.Name, known.Value as string)
            : null;

    private static (bool Success, object Value)? Read(string type, string? text) => type switch
    {
        _ when _integers.Contains(type) => ReadInteger(type, text),
        nameof(Boolean) when text is null || TextFunctions.IsAscii(text) => (bool.TryParse(text, out var value), value),
        nameof(Guid) => (Guid.TryParse(text, out var value), value),
        nameof(TimeSpan) when text is null => (false, TimeSpan.Zero),
        nameof(TimeSpan) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value) ? (true, value) : null,
        _ => null,
    };

    /// <summary>Parses an integer that consists of digits, which is the same in all cultures.</summary>
    private static (bool Success, object Value)? ReadInteger(string type, string? text)
    {
        var zero = NumberFunctions.Parse("0", type)!;
        if (string.IsNullOrEmpty(text))
        {
            return (false, zero);
        }

        if (text!.Length > 20 || !text.All(c => c is >= '0' and <= '9'))
        {
            return null;
        }

        try
        {
            return (true, NumberFunctions.Parse(text, type)!);
        }
        catch (OverflowException)
        {
            return (false, zero);
        }
    }
}
