namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>A parameter by what finding it needs to know.</summary>
internal sealed record BindableParameter(string Name, IReadOnlyList<string> Aliases, bool IsSwitch, bool IsCommon)
{
    /// <summary>Whether the parameter needs a value isn't certain.</summary>
    public bool MayBeSwitch { get; init; }
}
