namespace ConnectorSdk.Cli.Differences;

/// <summary>Compares names as PowerShell does.</summary>
internal static class Names
{
    public static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    public static bool Contains(IEnumerable<string> names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
