namespace ConnectorSdk.Analyzers;

/// <summary>The names under which a diagnostic carries what its code fix needs.</summary>
internal static class FixProperties
{
    /// <summary>The setter's name, such as <c>WithConnectorType</c>.</summary>
    public const string Setter = nameof(Setter);

    /// <summary>The argument as a C# expression with full names; empty for a call without one.</summary>
    public const string Argument = nameof(Argument);

    /// <summary>The argument as people read it, such as <c>OnPremises</c>.</summary>
    public const string Display = nameof(Display);

    /// <summary>There, where the first additional location is a call of the setter whose argument is to be replaced.</summary>
    public const string Replaces = nameof(Replaces);
}
