using System.Globalization;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>
/// Computes framework members whose results for constants are the same on all runtimes and in all cultures. If a function returns
/// null, the result isn't known.
/// </summary>
internal static class KnownFunctions
{
    private static readonly Dictionary<string, Func<object?[], object?>> _functions =
        new[]
        {
            TextFunctions.All, TextTests.All, TextFormatting.All, NumberFunctions.All, RealFunctions.All, TimeSpanFunctions.All,
            DateFunctions.All, ObjectFunctions.All, VersionFunctions.All, UriFunctions.All,
        }
        .SelectMany(table => table)
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Computes the result of a call, or returns null if it isn't known.</summary>
    /// <param name="method">The method, constructor, operator, or getter.</param>
    /// <param name="receiver">The object that the method is called on, or null for a static method.</param>
    /// <param name="values">The arguments in the order of the parameters.</param>
    public static AbstractValue? Call(IMethodSymbol method, AbstractValue? receiver, IReadOnlyList<AbstractValue> values)
    {
        if (!IsInSystem(method.ContainingType)
            || (receiver is not null && !TryRead(receiver, out _)))
        {
            return null;
        }

        var arguments = new object?[values.Count + (receiver is null ? 0 : 1)];
        for (var i = 0; i < arguments.Length; i++)
        {
            var isReceiver = receiver is not null && i == 0;
            var index = receiver is null ? i : i - 1;
            if (!isReceiver && method.Parameters[index].Type.Name == nameof(IFormatProvider))
            {
                arguments[i] = values[index] is InvariantCulture ? CultureInfo.InvariantCulture : null;
                continue;
            }

            if (!TryRead(isReceiver ? receiver! : values[index], out arguments[i]))
            {
                return null;
            }
        }

        return _functions.TryGetValue(NameOf(method), out var function) && Run(function, arguments) is { } result
            ? ToValue(result)
            : null;
    }

    private static AbstractValue ToValue(object result) => result is object?[] items
        ? new ListValue(items.Select(item => (AbstractValue)new ConstantValue(item)).ToEquatableArray())
        : new ConstantValue(result);

    private static bool IsInSystem(INamedTypeSymbol? type)
        => type?.ContainingNamespace is { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true };

    private static string NameOf(IMethodSymbol method)
    {
        var types = string.Join(",", method.Parameters.Select(parameter => NameOf(parameter.Type)));
        return $"{method.ContainingType.Name}.{method.Name}({types})";
    }

    private static string NameOf(ITypeSymbol type) => type is IArrayTypeSymbol array ? array.ElementType.Name + "[]" : type.Name;

    private static bool TryRead(AbstractValue value, out object? known)
    {
        known = null;
        switch (value)
        {
            case ConstantValue constant:
                known = constant.Value;
                return true;
            case ListValue { IsOpen: false } list when list.Elements.All(element => element is ConstantValue):
                known = list.Elements.Cast<ConstantValue>().Select(element => element.Value).ToArray();
                return true;
            default:
                return false;
        }
    }

    /// <summary>Runs a function. If it throws, the result isn't known.</summary>
    private static object? Run(Func<object?[], object?> function, object?[] arguments)
    {
        try
        {
            return function(arguments);
        }
        catch (Exception exception) when (exception is ArgumentException or ArithmeticException or FormatException)
        {
            return null;
        }
    }
}
