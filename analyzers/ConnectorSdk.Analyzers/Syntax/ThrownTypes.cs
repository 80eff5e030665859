using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>The types that an exception may have, their base types included. <c>Exception</c> isn't among them.</summary>
internal sealed class ThrownTypes
{
    private readonly string[] _names;

    private ThrownTypes(params string[] names) => _names = names;

    /// <summary>What <c>Build()</c> throws. A task that is waited for wraps it.</summary>
    public static ThrownTypes OfViolation { get; } = new("CmdletValidationException", nameof(AggregateException));

    /// <summary>What is thrown where a text has another format.</summary>
    public static ThrownTypes OfFormat { get; }
        = new(nameof(FormatException), nameof(OverflowException), nameof(SystemException));

    /// <summary>What a setter throws where an enum has no such member.</summary>
    public static ThrownTypes OfMember { get; }
        = new(nameof(ArgumentOutOfRangeException), nameof(ArgumentException), nameof(SystemException));

    public bool Include(string? name) => Array.IndexOf(_names, name) >= 0;

    /// <summary>Whether a filter accepts other exceptions only: <c>when (e is not FormatException)</c>.</summary>
    public bool AreExcludedBy(CatchFilterClauseSyntax? filter)
        => filter is not null && NamesIn(filter).Any(name => name.Ancestors()
            .TakeWhile(outer => outer != filter)
            .Any(outer => outer is UnaryPatternSyntax or PrefixUnaryExpressionSyntax { OperatorToken.ValueText: "!" }));

    /// <summary>Whether a handler with its filter, or a method that it calls, asks for one of the types.</summary>
    public bool AreTestedIn(SyntaxNode code) => NamesIn(code).Any(name => name.Parent is not ObjectCreationExpressionSyntax);

    private IEnumerable<IdentifierNameSyntax> NamesIn(SyntaxNode code) => code.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(name => Include(name.Identifier.ValueText));
}
