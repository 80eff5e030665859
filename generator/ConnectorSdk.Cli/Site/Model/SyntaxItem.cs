namespace ConnectorSdk.Cli.Site.Model;

/// <summary>A parameter in a syntax diagram.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Before">The text before the name, such as <c>[[</c>.</param>
/// <param name="After">The text after the name, such as <c>] &lt;String&gt;]</c>.</param>
/// <param name="IsNamedOption">True if the parameter is optional and not positional.</param>
internal sealed record SyntaxItem(ParameterReference Parameter, string Before, string After, bool IsNamedOption)
{
    /// <summary>Two items are equal if they show the same parameter in the same way.</summary>
    public bool Equals(SyntaxItem? other)
        => other is not null && ReferenceEquals(Parameter, other.Parameter) && Before == other.Before && After == other.After;

    public override int GetHashCode() => HashCode.Combine(Parameter.Name, Before, After);
}
