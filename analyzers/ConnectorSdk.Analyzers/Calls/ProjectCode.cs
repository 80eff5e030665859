using ConnectorSdk.Analyzers.Effects;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values.Members;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Calls;

/// <summary>What the flow analysis knows of the code of one compilation. Each member is read once.</summary>
internal sealed class ProjectCode
{
    /// <param name="compilation">The compilation.</param>
    /// <param name="symbols">The SDK's symbols in it.</param>
    public ProjectCode(Compilation compilation, SdkSymbols symbols)
    {
        Symbols = symbols;
        Graphs = new MethodGraphs(compilation);
        Endless = new EndlessMethods(Graphs);
        Constants = new ConstantMembers(compilation);
        Initial = new InitialValues(compilation, symbols);
        Plain = new ConstructorReader(compilation);
    }

    public SdkSymbols Symbols { get; }

    /// <summary>The graphs of methods that calls are followed into.</summary>
    public MethodGraphs Graphs { get; }

    /// <summary>The methods that never return.</summary>
    public EndlessMethods Endless { get; }

    /// <summary>The members that have a constant value.</summary>
    public ConstantMembers Constants { get; }

    /// <summary>The readonly fields that keep what their initializers set.</summary>
    public InitialValues Initial { get; }

    /// <summary>The constructors that only set members.</summary>
    public ConstructorReader Plain { get; }
}
