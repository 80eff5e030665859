using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Told of what the flow analysis finds, once what is known of each block is final.</summary>
internal interface IFlowObserver
{
    /// <summary>A call of <c>Build()</c> or <c>Validate()</c> is reached.</summary>
    void OnCheck(IInvocationOperation call, TrackedBuilder builder);

    /// <summary>A parameter is given a value that certainly throws.</summary>
    void OnMalformed(IArgumentOperation argument, string parameter, MalformedValue value);
}
