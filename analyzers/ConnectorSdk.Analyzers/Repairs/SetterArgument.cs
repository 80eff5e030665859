using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>The expression that gives a parameter one of its values.</summary>
internal sealed record SetterArgument(string Setter, ITypeSymbol Type, ExpressionSyntax Expression);
