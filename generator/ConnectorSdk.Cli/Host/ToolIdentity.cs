using System.Reflection;

namespace ConnectorSdk.Cli.Host;

/// <summary>What the tool is called, and its version.</summary>
internal static class ToolIdentity
{
    public const string Name = "connectorsdk";

    public static string Version { get; } =
        typeof(ToolIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
