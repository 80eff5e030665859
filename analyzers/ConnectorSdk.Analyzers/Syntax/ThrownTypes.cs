using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>Represents the possible types of an exception, with their base types except <c>Exception</c>.</summary>
internal sealed class ThrownTypes
{
    private readonly string[] _names;

    private ThrownTypes(params string[] names) => _names = names;

    /// <summary>Gets the type that <c>Build()</c> throws, and the type that wraps it if a task is waited for.</summary>
    public static ThrownTypes OfViolation { get; } = new("CmdletValidationException", nameof(AggregateException));

    /// <summary>Gets the type that is thrown if a string has another format.</summary>
    public static ThrownTypes OfFormat { get; }
        = new(nameof(FormatException), nameof(OverflowException), nameof(SystemException));

    /// <summary>Gets the type that a setter throws for an undefined enum value.</summary>
    public static ThrownTypes OfMember { get; }
        = new(nameof(ArgumentOutOfRangeException), nameof(ArgumentException), nameof(SystemException));

    public bool Include(string? name) => Array.IndexOf(_names, name) >= 0;

    /// <summary>Determines whether a filter excludes the types: <c>when (e is not FormatException)</c>.</summary>
    public bool AreExcludedBy(CatchFilterClauseSyntax? filter)
        => filter is not null && NamesIn(filter).Any(name => name.Ancestors()
            .TakeWhile(outer => outer != filter)
            .Any(outer => outer is UnaryPatternSyntax or PrefixUnaryExpressionSyntax { OperatorToken.ValueText: "!" }));

    /// <summary>Determines whether a handler, its filter, or a called method tests one of the types.</summary>
    public bool AreTestedIn(SyntaxNode code) => NamesIn(code).Any(name => name.Parent is not ObjectCreationExpressionSyntax);

    private IEnumerable<IdentifierNameSyntax> NamesIn(SyntaxNode code) => code.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(name => Include(name.Identifier.ValueText));
}
