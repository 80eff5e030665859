using System.Globalization;
using ConnectorSdk.Cli.Checks;
using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.TestSupport;
using CsCheck;

namespace ConnectorSdk.Cli.Tests;

/// <summary>
/// Random commands of functions that are declared according to documents. The tool accepts every command that PowerShell accepts,
/// and binds it in the same way.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class DeclaredBindingTests(PowerShellBinder shell) : IClassFixture<PowerShellBinder>
{
    private const string CountVariable = "CONNECTORSDK_BINDER_COMMANDS";
    private const string Certain = ", certain document";
    private const int FewDocuments = 50;
    private const int FewCommands = 800;
    private const int CommandsOfFunction = 20;

    private readonly SortedDictionary<string, (int Count, string Example)> _unseen = new(StringComparer.Ordinal);
    private readonly List<string> _differences = [];
    private int _functions;
    private int _accepted;
    private int _refused;
    private int _bothRefused;
    private int _compared;

    [Fact]
    public void Commands_of_real_documents_bind_as_in_PowerShell()
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var isLong = int.TryParse(
            Environment.GetEnvironmentVariable(CountVariable), CultureInfo.InvariantCulture, out var wanted);
        var documents = SharedDocuments.Below("corpus/exchange").Concat(SharedDocuments.Below("corpus/other")).ToList();
        var step = isLong ? 1 : Math.Max(1, documents.Count / FewDocuments);
        var sample = documents.Where((_, i) => i % step == 0).ToList();
        var commands = Math.Max(1, (isLong ? wanted : FewCommands) / sample.Count);
        for (var i = 0; i < sample.Count; i++)
        {
            var document = sample[i];
            var seed = isLong ? Gen.Int.Single() : i;
            if (SpecReader.Read(document.FileName, document.Text).Cmdlet is { Sets.Count: > 0 } cmdlet)
            {
                Judge(cmdlet, document.Path, new Random(seed), commands);
            }
        }

        Report(sample.Count);
        Assert.True(_differences.Count == 0, string.Join("\n\n", _differences.Take(10)));
        Assert.True(_compared > 0);
        Assert.DoesNotContain(_unseen, kind => IsUnexplained(kind.Key));
    }

    /// <summary>True if the document is certain and the difference isn't about a value that is known only at run time.</summary>
    private static bool IsUnexplained(string kind)
        => kind.EndsWith(Certain, StringComparison.Ordinal)
            && (kind.StartsWith("PositionalParameterNotFound", StringComparison.Ordinal)
                || kind.StartsWith("AmbiguousParameter", StringComparison.Ordinal)
                || kind.StartsWith("ParameterAlreadyBound", StringComparison.Ordinal)
                || kind.StartsWith("MissingArgument", StringComparison.Ordinal));

    private void Judge(Cmdlet cmdlet, string path, Random random, int commands)
    {
        var documented = new DocumentedCmdlet(new LoadedSpec(path, new SpecCompiler.Spec(cmdlet, default, default, default)));
        for (var done = 0; done < commands; done += CommandsOfFunction)
        {
            if (DeclaredCmdlet.Declare(cmdlet, random) is not { } function || shell.Declare(function) is not null)
            {
                return;
            }

            _functions++;
            for (var i = done; i < Math.Min(commands, done + CommandsOfFunction); i++)
            {
                Judge(documented, new RandomCommand(cmdlet, random).Write(), function);
            }
        }
    }

    private void Judge(DocumentedCmdlet cmdlet, string text, string function)
    {
        var script = Script.Parse(new ScriptSource("-", text));
        var named = script.Commands.Where(command => command.GetCommandName() == cmdlet.Cmdlet.Name).ToList();
        if (script.Errors.Count > 0 || named is not [var command])
        {
            return;
        }

        var bound = ParameterBinder.Bind(command, cmdlet.Cmdlet, cmdlet.Binder, script);
        var error = new CommandChecker(script.Source, cmdlet, bound, ProductTargets.Parse(null)).Check()
            .FirstOrDefault(finding => finding.Severity == FindingSeverity.Error);
        var expected = shell.Bind(text);
        if (expected.Values is { } values)
        {
            _accepted++;
            var difference = error is null ? DifferenceOf(values, bound) : $"the tool says: {error.Message}";
            if (difference is not null)
            {
                _differences.Add($"{text}\n{difference}\n{function}");
            }
        }
        else if (error is not null)
        {
            _bothRefused++;
        }
        else
        {
            _refused++;
            var kind = expected.Refusal.Split(',')[0]
                + (bound.IsOpen ? ", open" : DeclaredCmdlet.IsCertain(cmdlet.Cmdlet) ? Certain : ", doubtful document");
            _unseen[kind] = (_unseen.GetValueOrDefault(kind).Count + 1, $"{text}\n{function}");
        }
    }

    /// <summary>PowerShell must bind every argument that the tool binds, and vice versa if the command isn't open.</summary>
    private string? DifferenceOf(IReadOnlyDictionary<string, object?> expected, BoundCommand actual)
    {
        _compared++;
        return actual.Arguments.FirstOrDefault(argument => !expected.TryGetValue(argument.Key, out var value)
                || !BoundValue.Same(value, argument.Value.Value)) is { Key: { } name } wrong
            ? $"the tool binds -{name} to {wrong.Value.Extent.Text}, PowerShell binds {Describe(expected)}"
            : actual.IsOpen ? null
            : expected.Keys.FirstOrDefault(key => !actual.Arguments.ContainsKey(key)) is { } lacking
                ? $"PowerShell binds -{lacking} as well"
            : null;
    }

    private static string Describe(IReadOnlyDictionary<string, object?> values)
        => string.Join(", ", values.Select(value => $"-{value.Key} to '{value.Value}'"));

    private void Report(int documents)
    {
        Write($"{documents} documents, {_functions} functions: PowerShell accepts {_accepted} commands, "
            + $"and the tool with it but for {_differences.Count}; both refuse {_bothRefused}; "
            + $"PowerShell alone refuses {_refused}");
        foreach (var (kind, (count, example)) in _unseen)
        {
            Write($"{kind}: {count}, such as\n{example}");
        }
    }

    private static void Write(string line) => TestContext.Current.TestOutputHelper!.WriteLine(line);
}
