using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Reflection;

namespace ConnectorSdk.Cli.Tests;

/// <summary>The common parameters are those that PowerShell declares.</summary>
public sealed class CommonParameterTests
{
    [Fact]
    public void The_common_parameters_are_PowerShells()
    {
        var declared = new[] { typeof(CommonParameters), typeof(ShouldProcessParameters) }
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Select(property => Describe(
                property.Name,
                property.GetCustomAttributes<AliasAttribute>().SelectMany(alias => alias.AliasNames),
                property.PropertyType == typeof(SwitchParameter)));

        Assert.Equal(
            declared.Order(StringComparer.Ordinal),
            SpecCompiler.Binding.BindableCommonParameters.All
                .Select(parameter => Describe(parameter.Name, parameter.Aliases, parameter.IsSwitch))
                .Order(StringComparer.Ordinal));
    }

    private static string Describe(string name, IEnumerable<string> aliases, bool isSwitch)
        => $"{name} ({string.Join(", ", aliases)}){(isSwitch ? " switch" : "")}";
}
