using ConnectorSdk.Analyzers.Effects;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values.Members;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Calls;

/// <summary>Provides the flow analysis with the code of one compilation. Each member is read once.</summary>
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

    /// <summary>Gets the graphs of followed methods.</summary>
    public MethodGraphs Graphs { get; }

    /// <summary>Gets the methods that never return.</summary>
    public EndlessMethods Endless { get; }

    /// <summary>Gets the members with a constant value.</summary>
    public ConstantMembers Constants { get; }

    /// <summary>Gets the initial values of readonly fields and properties.</summary>
    public InitialValues Initial { get; }

    /// <summary>Gets the constructors that only set members.</summary>
    public ConstructorReader Plain { get; }
}
