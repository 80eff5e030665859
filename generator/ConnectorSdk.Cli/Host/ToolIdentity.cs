using System.Reflection;

namespace ConnectorSdk.Cli.Host;

/// <summary>The name and version of the tool.</summary>
internal static class ToolIdentity
{
    public const string Name = "connectorsdk";

    public static string Version { get; } =
        typeof(ToolIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
