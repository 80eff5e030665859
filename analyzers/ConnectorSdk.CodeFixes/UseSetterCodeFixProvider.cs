using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.CodeFixes;

/// <summary>Calls the setter of a documented parameter in the place of <c>WithParameter</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseSetterCodeFixProvider))]
[Shared]
public sealed class UseSetterCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string UseKey = "UseSetter";

    /// <summary>Makes the provider.</summary>
    public UseSetterCodeFixProvider()
        : base(Descriptors.DocumentedByNameId)
    {
    }

    private protected override IEnumerable<(string Title, string Key)> Offers(SyntaxNode root, Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(FixProperties.Setter, out var setter) ? [($"Use {setter}", UseKey)] : [];

    private protected override Document Fix(
        Document document, SyntaxNode root, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        var changes = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FixProperties.Setter, out var setter)
                && ChainedCall.Find(root, diagnostic.Location.SourceSpan) is { } call
                && NameOf(call) is { } name)
            {
                var argument = diagnostic.Properties[FixProperties.SetterArgument]!;
                changes[name] = current => SyntaxFactory.IdentifierName(setter!).WithTriviaFrom(current);
                changes[call.ArgumentList] = current => Arguments((ArgumentListSyntax)current, argument);
            }
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(changes.Keys, (old, current) => changes[old](current)));
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    /// <summary>Leaves only the value, which is the second argument unless it is named.</summary>
    private static ArgumentListSyntax Arguments(ArgumentListSyntax list, string argument)
    {
        var value = list.Arguments.FirstOrDefault(one => one.NameColon?.Name.Identifier.ValueText == "value") ?? list.Arguments[1];
        var expression = argument.Length == 0
            ? value.Expression.WithoutTrivia()
            : ChainedCall.Expression(argument);
        return list.WithArguments(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(expression)));
    }
}
