using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Flow;

/// <summary>
/// Told of what the flow analysis finds, once what is known of each block is final. Ignores what isn't overridden.
/// </summary>
internal class FlowObserver
{
    /// <summary>Ignores everything.</summary>
    public static FlowObserver None { get; } = new();

    /// <summary>A call of <c>Build()</c> or <c>Validate()</c> is reached, or of a method that has one.</summary>
    /// <param name="call">The call, or another operation that runs a member of the project.</param>
    /// <param name="builder">What is known of the builder.</param>
    /// <param name="reported">What the called method knows of it by itself, which is reported there.</param>
    public virtual void OnCheck(IOperation call, TrackedBuilder builder, IReadOnlyList<TrackedBuilder>? reported = null)
    {
    }

    /// <summary>A parameter is given a value that certainly throws.</summary>
    public virtual void OnMalformed(IArgumentOperation argument, string parameter, MalformedValue value)
    {
    }

    /// <summary>A builder is started.</summary>
    public virtual void OnStart(IOperation creation)
    {
    }

    /// <summary>A parameter is set.</summary>
    /// <param name="call">The call that sets it.</param>
    /// <param name="before">The builder before.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="setting">What it is set to.</param>
    public virtual void OnSet(IInvocationOperation call, TrackedBuilder before, string parameter, Setting setting)
    {
    }

    /// <summary>Something is, or may be, done with all that a builder has been told.</summary>
    public virtual void OnUse(TrackedBuilder builder)
    {
    }
}
