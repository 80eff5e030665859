using System.Diagnostics;
using System.Globalization;
using CsCheck;

namespace ConnectorSdk.Tests.Rendering.Oracle;

/// <summary>
/// Commands of random values, bound by PowerShell itself. <c>CONNECTORSDK_RENDER_VALUES</c> sets how many values are tried,
/// <c>CONNECTORSDK_RENDER_SEED</c> which ones.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class RenderOracleTests
{
    private const string CountVariable = "CONNECTORSDK_RENDER_VALUES";
    private const string SeedVariable = "CONNECTORSDK_RENDER_SEED";
    private const int FewValues = 4_000;
    private const int CommandsPerScript = 40;

    private static readonly Gen<RenderedValue[][]> _commands = RenderedValue.Any.Array[1, 12]
        .Select(values => values.DistinctBy(value => value.Parameter).ToArray())
        .Array[CommandsPerScript];

    [Fact]
    public void PowerShell_binds_exactly_the_values_that_were_given()
    {
        var wanted = int.TryParse(Environment.GetEnvironmentVariable(CountVariable), CultureInfo.InvariantCulture, out var number)
            ? number
            : FewValues;
        var random = Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } seed
            ? PCG.Parse(seed)
            : new PCG((uint)Environment.TickCount64);
        var start = random.ToString();
        var time = Stopwatch.StartNew();
        var (values, commands) = (0, 0);
        using var shell = new RecordingShell();
        while (values < wanted)
        {
            var place = random.ToString();
            var script = _commands.Generate(random, null, out _);
            Judge(shell, script, place);
            values += script.Sum(command => command.Length);
            commands += script.Length;
        }

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{SeedVariable}={start}: {values} values in {commands} commands, {time.Elapsed.TotalSeconds:F0} s");
    }

    private static void Judge(RecordingShell shell, RenderedValue[][] script, string seed)
    {
        var texts = script.Select(Render).ToList();
        var bound = shell.Run(string.Join("\n", texts), out var error);
        if (error is null && bound.Count == script.Length && script.Zip(bound).All(pair => Holds(pair.First, pair.Second)))
        {
            return;
        }

        foreach (var value in script.SelectMany(command => command))
        {
            Explain(shell, [value], seed);
        }

        foreach (var command in script)
        {
            Explain(shell, command, seed);
        }

        Assert.Fail($"{SeedVariable}={seed} fails as a whole only: {error}");
    }

    /// <summary>Fails if this command is the cause.</summary>
    private static void Explain(RecordingShell shell, RenderedValue[] command, string seed)
    {
        var text = Render(command);
        var bound = shell.Run(text, out var error);
        if (error is null && bound is [var values] && Holds(command, values))
        {
            return;
        }

        var shown = bound.SelectMany(values => values).Select(value => $"{value.Key} = {value.Value}");
        Assert.Fail($"{SeedVariable}={seed}: {Escaped(text)}\nbinds as {Escaped(string.Join(", ", shown))}\n{error}");
    }

    private static string Render(RenderedValue[] command)
    {
        var recorder = new Recorder();
        foreach (var value in command)
        {
            value.Give(recorder);
        }

        return recorder.Build().ToPowerShell();
    }

    private static bool Holds(RenderedValue[] command, IDictionary<string, object> bound)
        => bound.Count == command.Length
            && Array.TrueForAll(command, value => bound.TryGetValue(value.Parameter, out var got) && value.Holds(got));

    private static string Escaped(string text)
        => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
