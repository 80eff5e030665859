using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Told of what the flow analysis finds, once what is known of each block is final.</summary>
internal interface IFlowObserver
{
    /// <summary>A call of <c>Build()</c> or <c>Validate()</c> is reached, or of a helper method that has one.</summary>
    /// <param name="call">The call.</param>
    /// <param name="builder">What is known of the builder.</param>
    /// <param name="reported">What the helper knows of it by itself, which is reported there.</param>
    void OnCheck(IInvocationOperation call, TrackedBuilder builder, IReadOnlyList<TrackedBuilder>? reported = null);

    /// <summary>A parameter is given a value that certainly throws.</summary>
    void OnMalformed(IArgumentOperation argument, string parameter, MalformedValue value);

    /// <summary>A builder is started.</summary>
    void OnStart(IOperation creation);

    /// <summary>A parameter is set.</summary>
    /// <param name="call">The call that sets it.</param>
    /// <param name="before">The builder before.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="setting">What it is set to.</param>
    void OnSet(IInvocationOperation call, TrackedBuilder before, string parameter, Setting setting);

    /// <summary>Something is, or may be, done with all that a builder has been told.</summary>
    void OnUse(TrackedBuilder builder);
}
