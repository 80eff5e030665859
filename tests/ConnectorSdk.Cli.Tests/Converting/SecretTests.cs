namespace ConnectorSdk.Cli.Tests.Converting;

/// <summary>Literal passwords of a script get neither into code nor into comments.</summary>
public sealed class SecretTests
{
    private const string ToSecure = "ConvertTo-SecureString -AsPlainText -Force";

    [Theory]
    [InlineData("$plain = 'Tr0ub4dor'; $s = $plain | " + ToSecure)]
    [InlineData("'Tr0ub4dor' | Write-Output | " + ToSecure)]
    [InlineData("$users = @(@{ N = 'a'; P = 'Tr0ub4dor' })\nforeach ($u in $users) { $s = " + ToSecure + " $u.P }")]
    [InlineData("foreach ($p in 'Tr0ub4dor', 'other1') { $s = " + ToSecure + " $p; New-Lamp $p }")]
    [InlineData("'Tr0ub4dor' | ForEach-Object { $s = " + ToSecure + " $_ }")]
    [InlineData("function Get-It($u, $w) { " + ToSecure + " $w }\n$c = Get-It 'bob' 'Tr0ub4dor'\nNew-Lamp A -Remote 'Tr0ub4dor'")]
    [InlineData("function Get-It { " + ToSecure + " $args[0] }\nGet-It 'Tr0ub4dor'")]
    [InlineData("function Get-It { 'Tr0ub4dor' }\n$s = Get-It | " + ToSecure)]
    [InlineData("$pair = 'bob:Tr0ub4dor'\n$s = " + ToSecure + " $pair.Split(':')[1]\nNew-Lamp $pair")]
    [InlineData("$a, $b = 'bob', 'Tr0ub4dor'\n$s = " + ToSecure + " $b")]
    [InlineData("$s = New-Object SecureString\n'Tr0ub4dor'.ToCharArray() | ForEach-Object { $s.AppendChar($_) }")]
    [InlineData("$x = 'Tr0ub4dor'\n$c = New-Object System.Net.NetworkCredential('bob', $x)\nNew-Lamp A -Remote $x")]
    [InlineData("$x = 'Tr0ub4dor'\n$c = [System.Net.NetworkCredential]::new('bob', $x)\nNew-Lamp A -Remote $x")]
    [InlineData("New-Lamp A -Credential 'Tr0ub4dor'")]
    [InlineData("$c = 'Tr0ub4dor'\nNew-Lamp A -Credential $c")]
    [InlineData("New-Lamp A -Credential @{ u = 'bob'; p = 'Tr0ub4dor' }")]
    [InlineData("$p = @{ Name = 'A'; Credential = 'Tr0ub4dor' }\nNew-Lamp @p")]
    [InlineData("New-Lamp A -Remote 'Server=x;Password=Tr0ub4dor;'")]
    [InlineData("$h = @{ Authorization = \"Bearer Tr0ub4dor\" }\nNew-Lamp A -Remote 'Bearer Tr0ub4dor'")]
    [InlineData("net use z: \\\\server\\share /user:bob Tr0ub4dor")]
    [InlineData("tool.exe --api-key Tr0ub4dor")]
    [InlineData("$kennwort = 'Tr0ub4dor'\nNew-Lamp A -Remote Tr0ub4dor")]
    [InlineData("$key = 'Tr0ub4dor'\nNew-Lamp A -Remote \"x $key\"")]
    [InlineData("$cred = 'Tr0ub4dor'\nFind-Bulb 'Tr0ub4dor'")]
    [InlineData("Write-Host 'Password: Tr0ub4dor'")]
    [InlineData("# The password is Tr0ub4dor\nNew-Lamp A # pw: Tr0ub4dor")]
    [InlineData("# as in Tr0ub4dor\n$env:DB_PASSWORD = 'Tr0ub4dor'\nNew-Lamp A")]
    [InlineData("if (Find-Bulb) {\n  # Tr0ub4dor\n  $x = \"Tr0ub4dor\"\n}\n$s = " + ToSecure + " $x")]
    public void A_secret_is_printed_nowhere(string script)
        => Assert.DoesNotContain("Tr0ub4dor", LampConversion.Program(script), StringComparison.Ordinal);

    [Theory]
    [InlineData("$secretName = 'vault-entry'\nNew-Lamp A -Remote $secretName", "string secretName = \"vault-entry\";")]
    [InlineData("$passwordUrl = 'https://x'\nNew-Lamp A -Remote $passwordUrl", "string passwordUrl = \"https://x\";")]
    [InlineData("foreach ($key in 'a', 'b') { New-Lamp $key }", "foreach (string key in new[] { \"a\", \"b\" })")]
    [InlineData("$c = New-Object PSCredential('bob', $s)\nNew-Lamp bob",
        "Console.WriteLine(Lamp.New(\"bob\").Build().ToPowerShell());")]
    [InlineData("# Sets the password policy\nNew-Lamp A", "// Sets the password policy")]
    [InlineData("# pw Tr0ub4dor, see the vault", "// pw ***, see the vault")]
    public void What_is_no_secret_stays(string script, string expected)
        => Assert.Contains(expected, LampConversion.Statements(script));

    [Fact]
    public void A_credential_is_the_variable_of_that_name()
        => Assert.Contains(
            LampConversion.Statements("$relay = [PSCredential]::new('bob', $s)\nNew-Lamp A -Credential $relay"),
            line => line.Contains("CmdletCredential.FromVariable(\"relay\")", StringComparison.Ordinal));
}
