using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>
/// Recognizes the methods of test frameworks that expect an exception from their argument. They are recognized by name, because
/// the project chooses its framework.
/// </summary>
internal static class ThrowAssertions
{
    // The namespace, the type, and the methods. The type is empty for any type, including classes with extension methods.
    private static readonly (string Namespace, string Type, string[] Methods)[] _takingCode =
    [
        ("Xunit", "Assert", ["Throws", "ThrowsAny", "ThrowsAsync", "ThrowsAnyAsync"]),
        ("Xunit", "Record", ["Exception", "ExceptionAsync"]),
        ("NUnit.Framework", "", ["Throws", "ThrowsAsync", "Catch", "CatchAsync"]),
        ("Microsoft.VisualStudio.TestTools.UnitTesting", "Assert",
            ["ThrowsException", "ThrowsExceptionAsync", "ThrowsExactly", "ThrowsExactlyAsync", "Throws", "ThrowsAsync"]),
        ("TUnit.Assertions", "", ["Throws", "ThrowsAsync", "ThrowsExactly", "ThrowsExactlyAsync"]),
        ("FluentAssertions", "", ["Invoking", "Awaiting", "Enumerating"]),
        ("AwesomeAssertions", "", ["Invoking", "Awaiting", "Enumerating"]),
        ("Shouldly", "", ["Throw", "ThrowAsync", "ShouldThrow", "ShouldThrowAsync"]),
    ];

    // The names of the assertions that follow calls such as "Should()".
    private static readonly (string Namespace, string[] Methods)[] _following =
    [
        ("FluentAssertions", ["Throw", "ThrowExactly", "ThrowAsync", "ThrowExactlyAsync", "ThrowWithinAsync"]),
        ("AwesomeAssertions", ["Throw", "ThrowExactly", "ThrowAsync", "ThrowExactlyAsync", "ThrowWithinAsync"]),
        ("Shouldly", ["ShouldThrow", "ShouldThrowAsync"]),
        ("TUnit.Assertions", ["Throws", "ThrowsExactly"]),
    ];

    // Names with the opposite meaning.
    private static readonly string[] _opposites =
        ["NotThrow", "NoThrow", "NeverThrow", "NoException", "NotException", "ThrowsNothing"];

    /// <summary>Gets the names of all known methods.</summary>
    public static IEnumerable<string> Names => _takingCode.SelectMany(entry => entry.Methods)
        .Concat(_following.SelectMany(entry => entry.Methods))
        .Distinct();

    /// <summary>Determines whether the method runs its argument and expects an exception.</summary>
    /// <param name="name">The method's name.</param>
    /// <param name="method">The method, or null if it isn't known.</param>
    public static bool TakesCode(string name, IMethodSymbol? method) => method is null
        ? Array.Exists(_takingCode, entry => entry.Methods.Contains(name)) || IsNamedLikeOne(name)
        : Array.Exists(_takingCode, entry => entry.Methods.Contains(name)
                && IsIn(method, entry.Namespace)
                && (entry.Type.Length == 0 || entry.Type == method.ContainingType.Name))
            || IsNamedLikeOne(name);

    /// <summary>Determines whether the method follows a call such as <c>Should()</c> and expects an exception.</summary>
    public static bool Follows(string name, IMethodSymbol? method) => Array.Exists(
        _following, entry => entry.Methods.Contains(name) && (method is null || IsIn(method, entry.Namespace)));

    /// <summary>Determines whether the method expects that no exception is thrown.</summary>
    public static bool IsOpposite(string name)
        => Array.Exists(_opposites, part => name.IndexOf(part, StringComparison.Ordinal) >= 0);

    /// <summary>Determines whether a method of NUnit or TUnit takes the code and a constraint.</summary>
    public static bool TakesConstraint(string name, IMethodSymbol? method)
        => name is "That" && (method is null || IsIn(method, "NUnit.Framework"));

    /// <summary>Determines whether a name looks like an assertion that the project defines.</summary>
    private static bool IsNamedLikeOne(string name)
        => !IsOpposite(name) && (name.IndexOf("Throws", StringComparison.Ordinal) >= 0
            || name.IndexOf("ShouldThrow", StringComparison.Ordinal) >= 0
            || name.IndexOf("ExpectException", StringComparison.Ordinal) >= 0);

    private static bool IsIn(IMethodSymbol method, string name)
    {
        var space = method.ContainingNamespace?.ToDisplayString() ?? "";
        return space == name || space.StartsWith(name + ".", StringComparison.Ordinal);
    }
}
