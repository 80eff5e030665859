using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.CodeFixes.Edits;

/// <summary>Finds names for new variables.</summary>
internal static class FreeName
{
    /// <summary>Gets the name, with a number if the name is already used near a statement.</summary>
    public static string For(string name, StatementSyntax statement)
    {
        var scope = (SyntaxNode?)statement.FirstAncestorOrSelf<MemberDeclarationSyntax>(
                member => member is not GlobalStatementSyntax)
            ?? statement.SyntaxTree.GetRoot();
        var taken = new HashSet<string>(
            scope.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        var free = name;
        for (var i = 2; taken.Contains(free); i++)
        {
            free = $"{name}{i}";
        }

        return free;
    }

    /// <summary>Determines whether a variable can be declared in place of a statement.</summary>
    public static bool CanDeclareAt(StatementSyntax statement)
        => statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;
}
