using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Variables;
using CsCheck;

namespace ConnectorSdk.Cli.Tests;

/// <summary>The contents that the tool determines for a table are correct whenever PowerShell runs the script.</summary>
[Trait("Speed", "Slow")]
public sealed class TableOracleTests : IDisposable
{
    private const string Functions = """
        function Use-Table
        {
            param($A, $B, $Count)
            [pscustomobject]@{ Line = $MyInvocation.ScriptLineNumber; Bound = $PSBoundParameters }
        }
        function Set-Table($Table) { $Table.A = 91 }
        function Set-Mine { $p = @{ A = 92 }; $p.B = 93 }
        function Set-Callers { $p.A = 94 }
        """;

    private static readonly string[] _steps =
    [
        "$p = @{ A = 1; B = 2 }", "$p = @{ A = 3 }", "$p = [ordered]@{ B = 4 }", "[hashtable]$p = @{ A = 5 }", "$p = @{}",
        "$q = @{ A = 6 }",
        "$p.A = 7", "$p['B'] = 8", "$p.Count = 9", "$p.$k = 10", "$p[$k] = 11", "$p.A += 12", "$q.A = 13", "$q['Count'] = 14",
        "$p.Add('A', 15)", "[void]$p.Add('Count', 16)", "$null = $p.Add($k, 17)", "$p.Remove('A')", "$p.Remove($k)", "$p.Clear()",
        "$p += @{ A = 18 }", "$p += @{ Count = 19 }", "$p += $q", "$p = $p + @{ B = 20 }", "$p = $q.Clone()", "$p = $p.Clone()",
        "$p = $q + @{ B = 21 }", "$p = $q", "$q = $p", "$k = 'A'", "$k = 'B'", "$x = 22", "$x = 'y'", "$x += 1", "$p.A = $x",
        "$p.B = \"$x\"",
        "$p.B = \"a$x$($k)\"", "$p.A, $x = 23, 24", "Set-Table $p", "Set-Table $q", "Set-Mine", "Set-Callers", "& $block",
        "$block = { $p.A = 25 }", "$block = { $q.B = 26 }", "$p.A++", "$null = $p.ContainsKey('A')", "$z = $p.A", "$z = $p.Keys",
        "Set-Variable p @{ B = 27 }", "$p = Get-Date", ". { $p.B = 28 }", "$p = @{ A = $x; $k = 29 }",
    ];

    private static readonly string[] _blocks =
    [
        "if ($true) {", "if ($false) {", "if ($p.Contains('A')) {", "foreach ($i in 1..2) {", "foreach ($i in @()) {", "do {",
        "1..2 | ForEach-Object {", "& {", "switch (1, 2) { 1 {", "try { Set-Mine", "try { throw 'x' } catch {",
        "for ($x = 1; $x -lt 3; $x++) {",
    ];

    /// <summary>A block is a list of steps, one per line, with a head and an end.</summary>
    private static readonly Gen<string[]> _script = Gen.Select(
        Lines(OneOf(_steps), 4),
        Gen.Select(OneOf(_blocks), Lines(OneOf([.. _steps, "continue", "return"]), 4), Nest).Array[0, 3],
        Lines(OneOf(_steps), 4),
        (before, blocks, after) => (string[])
            [.. before, .. blocks.SelectMany(block => block.Append("Use-Table @p")), .. after, "Use-Table @p"]);

    private readonly Runspace _runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());

    public TableOracleTests() => _runspace.Open();

    [Fact]
    public void What_is_known_of_a_table_is_so()
        => _script.Sample(
            lines =>
            {
                var difference = DifferenceOf(string.Join('\n', lines));
                Assert.True(difference is null, difference);
            },
            iter: 1000, threads: 1);

    public void Dispose() => _runspace.Dispose();

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string[]> Lines(Gen<string> step, int max)
        => Gen.Select(step, Gen.Bool, (text, isUsed) => isUsed ? (string[])[text, "Use-Table @p"] : [text]).Array[0, max]
            .Select(steps => steps.SelectMany(lines => lines).ToArray());

    private static string[] Nest(string head, string[] body)
    {
        var end = head switch
        {
            "do {" => "} while ($false)",
            "try { Set-Mine" => "} catch { $p.B = 30 }",
            _ when head.StartsWith("switch", StringComparison.Ordinal) => "} default { $p.Count = 31 } }",
            _ => "}",
        };
        return [head, .. body, end];
    }

    private string? DifferenceOf(string text)
    {
        var script = Script.Parse(new ScriptSource("-", $"{Functions}\n{text}"));
        var uses = script.Commands
            .Where(command => command.GetCommandName() == "Use-Table")
            .ToDictionary(
                command => command.Extent.StartLineNumber,
                command => (VariableExpressionAst)command.CommandElements[1]);
        foreach (var run in Run($"& {{\n{Functions}\n{text}\n}}"))
        {
            var line = (int)run.Properties["Line"].Value - 1;
            var bound = (Dictionary<string, object?>)run.Properties["Bound"].Value;
            if (script.Tables.Read(uses[line]) is { } table && !Holds(table, bound))
            {
                return $"Line {line}: the tool knows {string.Join(", ", table.CertainEntries.Select(entry => entry.Key))}"
                    + $"{(table.MayHoldMore ? " and perhaps more" : "")}, PowerShell binds {string.Join(", ", bound)}:\n{text}";
            }
        }

        return null;
    }

    private static bool Holds(SplatTable table, Dictionary<string, object?> bound)
    {
        var known = table.CertainEntries.ToList();
        return known.TrueForAll(entry => bound.TryGetValue(entry.Key, out var value)
                && (entry.Value.Items is not { } items || (items.Count == 1 && Equals(items[0].Value, value))))
            && (table.MayHoldMore || bound.Keys.All(key =>
                known.Exists(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>An error of a single statement doesn't end a script.</summary>
    private List<PSObject> Run(string text)
    {
        using var shell = PowerShell.Create(_runspace);
        var output = new PSDataCollection<PSObject>();
        try
        {
            shell.AddScript(text).Invoke(null, output);
        }
        catch (RuntimeException)
        {
            // The output before the error counts.
        }

        return [.. output.Where(item => item?.Properties["Bound"] is not null)];
    }
}
