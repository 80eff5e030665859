using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>
/// The methods of test frameworks that expect an exception of the code that they are given. The analyzers know them by name: a
/// project references the framework that it uses, if any.
/// </summary>
internal static class ThrowAssertions
{
    // The namespace, the type (empty for any: these are extension methods, too), and the methods.
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

    // What the assertion that follows "Should()" and the like is called.
    private static readonly (string Namespace, string[] Methods)[] _following =
    [
        ("FluentAssertions", ["Throw", "ThrowExactly", "ThrowAsync", "ThrowExactlyAsync", "ThrowWithinAsync"]),
        ("AwesomeAssertions", ["Throw", "ThrowExactly", "ThrowAsync", "ThrowExactlyAsync", "ThrowWithinAsync"]),
        ("Shouldly", ["ShouldThrow", "ShouldThrowAsync"]),
        ("TUnit.Assertions", ["Throws", "ThrowsExactly"]),
    ];

    // Names that say the opposite.
    private static readonly string[] _opposites =
        ["NotThrow", "NoThrow", "NeverThrow", "NoException", "NotException", "ThrowsNothing"];

    /// <summary>The names of all methods that are known.</summary>
    public static IEnumerable<string> Names => _takingCode.SelectMany(entry => entry.Methods)
        .Concat(_following.SelectMany(entry => entry.Methods))
        .Distinct();

    /// <summary>Whether the method runs code that it is given, and expects an exception.</summary>
    /// <param name="name">The method's name.</param>
    /// <param name="method">The method, or null if it isn't known.</param>
    public static bool TakesCode(string name, IMethodSymbol? method) => method is null
        ? Array.Exists(_takingCode, entry => entry.Methods.Contains(name)) || IsNamedLikeOne(name)
        : Array.Exists(_takingCode, entry => entry.Methods.Contains(name)
                && IsIn(method, entry.Namespace)
                && (entry.Type.Length == 0 || entry.Type == method.ContainingType.Name))
            || IsNamedLikeOne(name);

    /// <summary>Whether the method, called on what <c>Should()</c> and the like give, expects an exception.</summary>
    public static bool Follows(string name, IMethodSymbol? method) => Array.Exists(
        _following, entry => entry.Methods.Contains(name) && (method is null || IsIn(method, entry.Namespace)));

    /// <summary>Whether the method expects that nothing is thrown.</summary>
    public static bool IsOpposite(string name)
        => Array.Exists(_opposites, part => name.IndexOf(part, StringComparison.Ordinal) >= 0);

    /// <summary>Whether a method is the one of NUnit and TUnit that takes the code and what is expected of it.</summary>
    public static bool TakesConstraint(string name, IMethodSymbol? method)
        => name is "That" && (method is null || IsIn(method, "NUnit.Framework"));

    /// <summary>A project may have an assertion of its own.</summary>
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
