using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.CodeFixes.Chains;

/// <summary>Determines by names which calls may be on the same builder, in one chain or on one variable.</summary>
internal static class BuilderNames
{
    /// <summary>
    /// Determines whether another call may set the same parameter of the builder, and would take effect if the call were removed.
    /// </summary>
    public static bool IsRepeated(InvocationExpressionSyntax call)
    {
        var (name, chain) = (ParameterOf(call), ChainOf(call));
        var names = NamesOf(chain);
        BuilderAliases.AddTo(names, BodyOf(call));
        var passed = NamesPassedIn(chain);
        return name is not null && BodyOf(call).DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Any(other => other != call
                && ParameterOf(other) == name
                && (ChainOf(other) == chain || MayBeSame(ChainOf(other))));

        bool MayBeSame(ExpressionSyntax other)
        {
            var others = NamesOf(other);
            return names.Overlaps(others) || passed.Overlaps(others) || names.Overlaps(NamesPassedIn(other))
                || (BeginsWithMethod(chain) && BeginsWithMethod(other) && passed.Overlaps(NamesPassedIn(other)));
        }
    }

    private static string? MethodOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsSetter(InvocationExpressionSyntax call)
        => MethodOf(call) is { } name && BuilderCall.MaySet(name);

    /// <summary>Gets the parameter that the call sets, or the method name of another call.</summary>
    private static string? ParameterOf(InvocationExpressionSyntax call) => MethodOf(call) switch
    {
        null => null,
        var name when BuilderCall.IsSetterName(name) => name.Substring(BuilderCall.Prefix.Length),
        var name when BuilderCall.IsClearName(name) => name.Substring(BuilderCall.ClearPrefix.Length),
        var name => name,
    };

    private static SyntaxNode BodyOf(SyntaxNode node)
        => (SyntaxNode?)node.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax)
            ?? node.SyntaxTree.GetRoot();

    /// <summary>Gets the outermost call of the chain.</summary>
    private static ExpressionSyntax ChainOf(ExpressionSyntax call)
    {
        while (call.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax or ConditionalAccessExpressionSyntax
            or PostfixUnaryExpressionSyntax)
        {
            call = (ExpressionSyntax)call.Parent;
        }

        return call;
    }

    /// <summary>Gets the variable at the start of a chain and the variable that the chain is assigned to.</summary>
    private static HashSet<string> NamesOf(ExpressionSyntax chain)
    {
        var names = new HashSet<string>();
        if (RootOf(chain) is { } root)
        {
            names.Add(root);
        }

        if (chain.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable })
        {
            names.Add(variable.Identifier.ValueText);
        }
        else if (chain.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: not "_" } left })
        {
            // A discard isn't a variable that two builders can share.
            names.Add(left.Identifier.ValueText);
        }

        return names;
    }

    /// <summary>
    /// Gets the variables that a chain passes to methods other than setters. Such a method may return the builder that it
    /// receives.
    /// </summary>
    private static HashSet<string> NamesPassedIn(ExpressionSyntax chain) =>
    [
        .. chain.DescendantNodesAndSelf(node => node is ExpressionSyntax and not LambdaExpressionSyntax)
            .OfType<InvocationExpressionSyntax>()
            .Where(call => !IsSetter(call))
            .SelectMany(call => call.ArgumentList.Arguments)
            .Select(argument => argument.Expression)
            .OfType<IdentifierNameSyntax>()
            .Select(variable => variable.Identifier.ValueText),
    ];

    /// <summary>
    /// Determines whether a chain starts with a call of a method of the same type, such as <c>Configure(builder)</c>.
    /// </summary>
    private static bool BeginsWithMethod(ExpressionSyntax chain)
        => chain.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
            .Any(call => call.Expression is IdentifierNameSyntax);

    /// <summary>Gets the variable that setters are called on, or null for another expression.</summary>
    public static string? RootOf(ExpressionSyntax expression)
    {
        var isSetter = false;
        while (true)
        {
            switch (expression)
            {
                case InvocationExpressionSyntax call:
                    isSetter = IsSetter(call);
                    expression = call.Expression;
                    break;
                case MemberAccessExpressionSyntax access:
                    expression = access.Expression;
                    break;
                case ConditionalAccessExpressionSyntax access:
                    isSetter = true;
                    expression = access.Expression;
                    break;
                case PostfixUnaryExpressionSyntax postfix:
                    expression = postfix.Operand;
                    break;
                default:
                    // An identifier before a method other than a setter is the name of a class, as in SomeNoun.New(...).
                    return isSetter && expression is IdentifierNameSyntax name ? name.Identifier.ValueText : null;
            }
        }
    }
}
