using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>
/// Receives the results of the flow analysis when the states of all blocks are final. Methods that aren't overridden do nothing.
/// </summary>
internal class FlowObserver
{
    /// <summary>Gets an observer that ignores all results.</summary>
    public static FlowObserver None { get; } = new();

    /// <summary>Called when the code reaches a <c>Build()</c> or <c>Validate()</c> call, or a method that contains one.</summary>
    /// <param name="call">The call, or another operation that runs a member of the project.</param>
    /// <param name="builder">The state of the builder.</param>
    /// <param name="reported">The states that the called method determines on its own, which are reported there.</param>
    public virtual void OnCheck(IOperation call, TrackedBuilder builder, IReadOnlyList<TrackedBuilder>? reported = null)
    {
    }

    /// <summary>Called when a parameter is set to a value that certainly throws.</summary>
    public virtual void OnMalformed(IArgumentOperation argument, string parameter, MalformedValue value)
    {
    }

    /// <summary>Called when a builder is created.</summary>
    public virtual void OnStart(IOperation creation)
    {
    }

    /// <summary>Called when a parameter is set.</summary>
    /// <param name="call">The call that sets it.</param>
    /// <param name="before">The builder before the call.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="setting">The new value.</param>
    public virtual void OnSet(IInvocationOperation call, TrackedBuilder before, string parameter, Setting setting)
    {
    }

    /// <summary>Called when the current settings of a builder are, or may be, used.</summary>
    public virtual void OnUse(TrackedBuilder builder)
    {
    }
}
