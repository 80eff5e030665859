namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>The properties of a parameter by which the binder finds it.</summary>
internal sealed record BindableParameter(string Name, IReadOnlyList<string> Aliases, bool IsSwitch, bool IsCommon)
{
    /// <summary>It isn't certain whether the parameter requires a value.</summary>
    public bool MayBeSwitch { get; init; }
}
