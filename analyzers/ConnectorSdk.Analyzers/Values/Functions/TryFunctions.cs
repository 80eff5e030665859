using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Methods such as <c>int.TryParse</c> that tell whether they could read a text.</summary>
internal static class TryFunctions
{
    private static readonly HashSet<string> _integers =
        ["SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64"];

    /// <summary>What a call returns, and what it writes, or null if that isn't known.</summary>
    /// <param name="method">The method.</param>
    /// <param name="text">What it reads.</param>
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

    /// <summary>Digits are read in every culture.</summary>
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
