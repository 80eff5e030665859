using System.Globalization;
using System.Management.Automation;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Generator.Tests.Examples;

/// <summary>
/// The documents' own examples are possible in C#: PowerShell binds the rendered command to the same values as the example.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class OfficialExampleTests(ExampleShell shell) : IClassFixture<ExampleShell>
{
    /// <summary>All documents take minutes. Without this variable, only a few documents of each module are tested.</summary>
    private const string AllVariable = "CONNECTORSDK_ALL_EXAMPLES";
    private const int FewDocuments = 120;
    private const int DocumentsOfBatch = 100;

    /// <summary>
    /// At most one of this many examples isn't converted, because its document contradicts itself or it has a plain-text
    /// password.
    /// </summary>
    private const int MostComments = 50;

    private readonly List<string> _failures = [];
    private readonly List<string> _comments = [];
    private int _untyped;
    private int _same;
    private int _incomplete;

    [Theory]
    [InlineData("corpus/exchange")]
    [InlineData("corpus/other/pnp")]
    [InlineData("corpus/other/powershell")]
    [InlineData("corpus/other/skype")]
    [InlineData("corpus/other/teams")]
    [InlineData("corpus/other/windows")]
    [InlineData("seeds")]
    public void An_official_example_is_the_same_command_in_CSharp(string folder)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var all = SharedDocuments.Below(folder);
        var step = Environment.GetEnvironmentVariable(AllVariable) is null ? Math.Max(1, all.Count / FewDocuments) : 1;
        var module = new ModuleExamples([.. all.Where((_, i) => i % step == 0)], shell);

        var batches = module.Examples
            .GroupBy(module.DocumentOf)
            .Chunk(DocumentsOfBatch)
            .SelectMany(batch => ExampleBatch.Run([.. batch.Select(group => group.Key)], [.. batch.SelectMany(group => group)]));
        foreach (var result in batches)
        {
            Judge(result);
        }

        Write($"{folder}: {module.Commands} commands in examples, {module.Open} need a run, PowerShell refuses {module.Refused}; "
            + $"of the other {module.Examples.Count}, {_same} are the same in C#, {_incomplete} need what only a run tells, "
            + $"{_failures.Count} fail, "
            + $"and {_comments.Count} are comments, because what they do isn't certain; "
            + $"{_untyped} arguments have no typed setter.");
        _comments.ForEach(Write);
        Assert.True(_failures.Count == 0, string.Join("\n", _failures));
        Assert.True(_comments.Count <= Math.Max(1, module.Examples.Count / MostComments), string.Join("\n", _comments));
    }

    [Theory]
    [InlineData("corpus/exchange")]
    [InlineData("corpus/other/pnp")]
    [InlineData("corpus/other/powershell")]
    [InlineData("corpus/other/skype")]
    [InlineData("corpus/other/teams")]
    [InlineData("corpus/other/windows")]
    [InlineData("seeds")]
    public void An_official_example_that_PowerShell_binds_passes_check(string folder)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var examples = new ModuleExamples(SharedDocuments.Below(folder), shell).Examples;

        var errors = CheckedExamples.Errors(Path.Combine(SharedDocuments.Folder!, folder), examples);

        Assert.True(errors.Count == 0, string.Join("\n", errors));
    }

    private void Judge(ExampleResult result)
    {
        _untyped += result.Untyped;
        var failure = result.Failure ?? DifferenceOf(result.Example, result.Rendered!);
        if (failure is null)
        {
            _same++;
        }
        else if (result.IsComment)
        {
            _comments.Add($"{result.Example}\n  {failure}");
        }
        else if (!result.Example.Command.IsWhole && failure.StartsWith("CmdletValidationException", StringComparison.Ordinal))
        {
            _incomplete++; // A rule asks for what was left out.
        }
        else
        {
            _failures.Add($"{result.Example}\n  {failure}");
        }
    }

    private string? DifferenceOf(OfficialExample example, string rendered)
        => shell.Bind(example.Function, rendered) is not { } values ? $"PowerShell refuses {rendered}"
            : !values.Keys.Order(StringComparer.OrdinalIgnoreCase).SequenceEqual(
                example.Values.Keys.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase)
                ? $"{rendered} gives {string.Join(", ", values.Keys)}"
            : example.Values.Where(pair => !Same(pair.Value, values[pair.Key], example.Spec.Cmdlet!.Find(pair.Key)))
                .Select(pair => $"{rendered} binds -{pair.Key} to {Text(values[pair.Key])}, not {Text(pair.Value)}")
                .FirstOrDefault();

    /// <summary>PowerShell accepts the beginning of an enum member in any case, but C# has the document's spelling.</summary>
    private static bool Same(object? expected, object? actual, Parameter? parameter)
        => parameter?.ClosedValues.Any() == true
            ? Text(actual).StartsWith(Text(expected), StringComparison.OrdinalIgnoreCase)
            : Text(expected) == Text(actual) || IsSameSize(expected, actual, parameter);

    /// <summary>A number with a unit, such as 10MB, equals its text unless the parameter accepts any object.</summary>
    private static bool IsSameSize(object? expected, object? actual, Parameter? parameter)
        => parameter?.Type.Is("Object") != true && expected is int or long or double && actual is string text
            && LanguagePrimitives.TryConvertTo(text, CultureInfo.InvariantCulture, out double size)
            && size == Convert.ToDouble(expected, CultureInfo.InvariantCulture);

    /// <summary>
    /// For a parameter of an unknown type, the code has a string instead of the example's number. Both are the same value.
    /// </summary>
    private static string Text(object? value)
        => value is null
            ? "$null"
            : string.Join('|', ExampleCode.Items(value).Select(item => item is null ? "$null" : ExampleCode.Text(item)));

    private static void Write(string line) => TestContext.Current.TestOutputHelper!.WriteLine(line);
}
