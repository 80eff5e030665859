namespace ConnectorSdk.Cli.Tests.Converting;

/// <summary>Tables whose entries a script reads become records.</summary>
public sealed class RecordTests
{
    [Theory]
    [InlineData("@{ Name = 'A'; Height = 5 }")]
    [InlineData("[pscustomobject]@{ Name = 'A'; Height = 5 }")]
    [InlineData("[ordered]@{ Name = 'A'; Height = 5 }")]
    public void A_table_of_settings_is_a_record(string table)
    {
        var code = LampConversion.Program($"$settings = {table}\nNew-Lamp $settings.name -Height $settings['Height']");

        Assert.Contains("Settings settings = new(\"A\", 5);\n", code, StringComparison.Ordinal);
        Assert.Contains("Run(Lamp.New(settings.Name).WithHeight(settings.Height).Build());", code, StringComparison.Ordinal);
        Assert.Contains("sealed record Settings(string Name, int Height);", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$s = @{ Name = 'A' }\n$s.Name = 'B'\nNew-Lamp $s.Name")]
    [InlineData("$s = @{ Name = 'A' }\n$s.Remove('Name')\nNew-Lamp $s.Name")]
    [InlineData("$s = @{ Name = 'A' }\nUpdate-It $s\nNew-Lamp $s.Name")]
    [InlineData("$s = @{ Name = 'A' }\n$s = @{ Name = 'B' }\nNew-Lamp $s.Name")]
    [InlineData("$s = @{ Name = 'A' }\nNew-Lamp $s.Lamp")]
    [InlineData("$s = @{ Name = 'A' }\n$key = 'Name'\nNew-Lamp $s[$key]")]
    [InlineData("$s = @{ Name = Find-Bulb }\nNew-Lamp $s.Name")]
    public void A_table_that_may_change_is_not(string script)
        => Assert.DoesNotContain(
            LampConversion.Statements(script), line => line.Contains("Lamp.New", StringComparison.Ordinal));

    [Theory]
    [InlineData("foreach ($lamp in @([pscustomobject]@{ N = 'A' }, [pscustomobject]@{ N = 'B' })) { New-Lamp $lamp.N }",
        "Lamp2 lamp")]
    [InlineData("foreach ($x in @{ N = 'A' }, @{ N = 'B' }) { New-Lamp $x.N }", "XRow x")]
    [InlineData("@{ N = 'A' }, @{ N = 'B' } | ForEach-Object { New-Lamp $_.N }", "Item item")]
    public void A_list_of_tables_in_a_loop_is_a_list_of_records(string script, string variable)
    {
        var (type, name) = (variable.Split(' ')[0], variable.Split(' ')[1]);

        Assert.Equal(
            [
                $"foreach ({variable} in new {type}[] {{ new(\"A\"), new(\"B\") }})",
                "{",
                $"Console.WriteLine(Lamp.New({name}.N).Build().ToPowerShell());",
                "}",
                $"sealed record {type}(string N);",
            ],
            LampConversion.Statements(script));
    }

    [Fact]
    public void A_secret_in_a_table_of_settings_is_not_copied()
        => Assert.DoesNotContain(
            "Tr0ub4dor", LampConversion.Program("$s = @{ Name = 'A'; Password = 'Tr0ub4dor' }\nNew-Lamp $s.Name"),
            StringComparison.Ordinal);
}
