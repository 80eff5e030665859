using System.Reflection;
using ConnectorSdk.Readme.Tests.Blocks;

namespace ConnectorSdk.Readme.Tests;

/// <summary>Each code block of each README is checked by a test. The tests of the tool check the README of the tool.</summary>
public sealed class VerdictTests
{
    [Fact]
    public void Every_package_has_a_page()
        => Assert.Equal(
            PackableProjects.Names.Where(name => name != "ConnectorSdk.Cli"), ReadmePage.All.Select(page => page.Package));

    [Fact]
    public void Every_block_of_code_and_settings_has_a_test_of_its_own()
        => Assert.Equal(
            ReadmePage.All.SelectMany(page => page.Blocks).Select(block => block.Id)
                .Where(id => !ProjectBlockTests.Languages.Contains(id.Language)).Select(id => id.ToString()).Order(),
            typeof(VerdictTests).Assembly.GetTypes()
                .SelectMany(type => type.GetMethods())
                .SelectMany(method => method.GetCustomAttributes<BlockAttribute>())
                .Select(attribute => attribute.Id.ToString()).Order());
}
