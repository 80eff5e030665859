using System.Globalization;
using ConnectorSdk.Cli.Checks;
using ConnectorSdk.Cli.Differences.Effects;
using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.TestSupport;
using CsCheck;

namespace ConnectorSdk.Cli.Tests;

/// <summary>
/// Compares the effects of <c>connectorsdk diff</c> with the findings of <c>connectorsdk check</c>, which equal those of the
/// analyzers. If a command has an error only with the new document, the difference must be major. If it has only a new warning,
/// the difference must be at least minor.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class RuleEffectOracleTests(ITestOutputHelper output)
{
    private const int DefaultPairs = 400;
    private const int CommandsOfPair = 40;

    private static readonly int _pairs =
        int.TryParse(Environment.GetEnvironmentVariable("CONNECTORSDK_API_PAIRS"), CultureInfo.InvariantCulture, out var pairs)
            ? pairs
            : DefaultPairs;

    private static readonly (string Name, string[] Values)[] _arguments =
    [
        ("Name", ["Moon", "'a name with more than twenty characters'", "'a name with more than thirty characters in it'"]),
        ("Height", ["1", "250", "1000"]),
        ("Foot", ["Round", "Square", "Star", "Oval"]),
        ("Colors", ["Red", "Red,Blue", "Red,Blue,Red,Blue"]),
        ("Dimmer", ["$true", "$false"]),
        ("Remote", ["lamp.contoso.com", "'not a domain'"]),
        ("Quiet", ["$true", "$false"]),
        ("Delay", ["00:00:10", "2.00:00:00"]),
        ("Credential", ["$null"]),
    ];

    private int _broken;
    private int _warned;

    [Fact]
    public void A_command_that_becomes_an_error_is_a_major_difference_and_one_with_a_new_warning_a_minor_one()
    {
        Gen.Select(LampVersions.Pair, Commands).Sample(
            (versions, commands) => Compare(versions.Old, versions.New, commands), iter: _pairs);

        output.WriteLine($"{_broken} commands became errors, and {_warned} have new warnings.");
        Assert.NotEqual(0, _broken);
    }

    private static Gen<string[]> Commands { get; } = Gen.Int[0, 11].Array[_arguments.Length].Select(Write).Array[CommandsOfPair];

    /// <summary>Every argument is named, so that positions and aliases, which C# doesn't have, don't matter.</summary>
    private static string Write(int[] choices)
        => "New-Lamp" + string.Concat(_arguments.Zip(choices)
            .Where(pair => pair.Second < pair.First.Values.Length)
            .Select(pair => $" -{pair.First.Name}:{pair.First.Values[pair.Second]}"));

    private void Compare(int[] old, int[] @new, string[] commands)
    {
        var (before, after) = (Load(old), Load(@new));
        var effect = SpecDifferences.Between([before.Spec], [after.Spec]).Effect;
        var (oldChecker, newChecker) = (CheckerOf(before), CheckerOf(after));
        foreach (var command in commands)
        {
            var (was, now) = (Findings(oldChecker, command), Findings(newChecker, command));
            if (was.Any(finding => finding.Severity == FindingSeverity.Error))
            {
                continue;
            }

            if (now.FirstOrDefault(IsBrokenRule) is { } error)
            {
                Interlocked.Increment(ref _broken);
                Assert.True(effect.Source == Compatibility.Major, $"{command}\n{error}\n{effect}");
            }
            else if (now.All(finding => finding.Severity == FindingSeverity.Warning) && now.Count > was.Count)
            {
                Interlocked.Increment(ref _warned);
                Assert.True(effect.Source >= Compatibility.Minor, $"{command}\n{now[^1]}\n{effect}");
            }
        }
    }

    /// <summary>Other errors come only from PowerShell, or from the C# compiler, which has a separate oracle.</summary>
    private static bool IsBrokenRule(Finding finding)
        => finding.Severity == FindingSeverity.Error && finding.Source?.Quote is not null;

    private static IReadOnlyList<Finding> Findings(ScriptChecker checker, string command)
        => checker.Check("lamp.ps1", FileText.Of(command)).Findings;

    private static ScriptChecker CheckerOf(LoadedSpec spec)
    {
        var cmdlets = DocumentedCmdlets.Of([spec]);
        return new ScriptChecker(cmdlets, ProductChoice.Choose([], cmdlets));
    }

    private static LoadedSpec Load(int[] version)
        => new("New-Lamp.md", SpecReader.Read("New-Lamp.md", LampVersions.Write(version)));
}
