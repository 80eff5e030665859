using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>Represents the expression of a parameter value.</summary>
internal sealed record SetterArgument(string Setter, ITypeSymbol Type, ExpressionSyntax Expression);
