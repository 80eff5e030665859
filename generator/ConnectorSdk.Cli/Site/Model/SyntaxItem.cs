namespace ConnectorSdk.Cli.Site.Model;

/// <summary>A parameter in a syntax diagram.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Before">What precedes the name, such as <c>[[</c>.</param>
/// <param name="After">What follows the name, such as <c>] &lt;String&gt;]</c>.</param>
/// <param name="IsNamedOption">True if the parameter is optional and is given by its name only.</param>
internal sealed record SyntaxItem(ParameterReference Parameter, string Before, string After, bool IsNamedOption)
{
    /// <summary>True for the same parameter that is shown in the same way.</summary>
    public bool Equals(SyntaxItem? other)
        => other is not null && ReferenceEquals(Parameter, other.Parameter) && Before == other.Before && After == other.After;

    public override int GetHashCode() => HashCode.Combine(Parameter.Name, Before, After);
}
