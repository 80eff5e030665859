namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>What the binder needs to know about a parameter to find it.</summary>
internal sealed record BindableParameter(string Name, IReadOnlyList<string> Aliases, bool IsSwitch, bool IsCommon)
{
    /// <summary>Whether the parameter needs a value isn't certain.</summary>
    public bool MayBeSwitch { get; init; }
}
