namespace ConnectorSdk.Cli.Site.Model;

/// <summary>The anchor of a parameter's section on the page of its cmdlet.</summary>
internal static class ParameterAnchor
{
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="names">The anchors of the parameters before it.</param>
    public static string Of(string parameter, UniqueNames names) => "parameter-" + names.Add(parameter);
}
