using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Reflection;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>A parameter by what binding needs to know of it.</summary>
internal sealed record ParameterKey(string Name, IReadOnlyList<string> Aliases, bool IsSwitch, bool IsCommon);

/// <summary>The parameters that PowerShell gives every cmdlet, as this PowerShell declares them.</summary>
internal static class CommonParameters
{
    public static IReadOnlyList<ParameterKey> All { get; } =
        [.. new[] { typeof(System.Management.Automation.Internal.CommonParameters), typeof(ShouldProcessParameters) }
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(property => new ParameterKey(
                property.Name,
                [.. property.GetCustomAttributes<AliasAttribute>().SelectMany(alias => alias.AliasNames)],
                property.PropertyType == typeof(SwitchParameter),
                IsCommon: true))];
}
