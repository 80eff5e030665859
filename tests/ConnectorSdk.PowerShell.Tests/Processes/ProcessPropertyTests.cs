using System.Collections;
using ConnectorSdk.Testing;
using CsCheck;
using static ConnectorSdk.PowerShell.Tests.Lamps.LampCmdlets;

namespace ConnectorSdk.PowerShell.Tests.Processes;

/// <summary>A command has the same outcome in a process of its own as in this process, although everything is copied.</summary>
[Trait("Speed", "Slow")]
public sealed class ProcessPropertyTests(BothProcesses processes) : IClassFixture<BothProcesses>
{
    private const int Deepest = 6;

    /// <summary>All characters, also those that XML doesn't have, such as NUL and half of a pair.</summary>
    private static readonly Gen<string> _text =
        Gen.OneOf(Gen.String, Gen.Char['\0', '\uffff'].Array[0, 20].Select(characters => new string(characters)));

    private static readonly Gen<object?> _scalar = Gen.OneOf(
        Gen.Const((object?)null),
        _text.Select(text => (object?)text),
        Gen.Long.Select(number => (object?)number),
        Gen.Bool.Select(boolean => (object?)boolean),
        Gen.Guid.Select(id => (object?)id),
        Gen.DateTime.Select(time => (object?)DateTime.SpecifyKind(time, DateTimeKind.Utc)),
        Gen.Long[0, TimeSpan.TicksPerDay * 1000].Select(ticks => (object?)new TimeSpan(ticks)));

    private static readonly Gen<(string Name, object? Value)[]> _parameters = Gen.OneOf(
        Parameter("Color", _text.Select(text => (object?)text)),
        Parameter("Watts", Gen.Int.Select(number => (object?)number)),
        Parameter("Hours", Gen.Long.Select(number => (object?)number)),
        Parameter("Tags", _text.Array[0, 4].Select(tags => (object?)tags)),
        Parameter("Since", Gen.DateTime.Select(time => (object?)DateTime.SpecifyKind(time, DateTimeKind.Utc))),
        Parameter("Serial", Gen.Guid.Select(id => (object?)id)),
        Parameter("Dimmable", Gen.Bool.Select(boolean => (object?)boolean)),
        Parameter("Silent", Gen.Bool.Select(boolean => (object?)boolean)),
        Parameter("Life", Gen.Long[0, TimeSpan.TicksPerDay * 1000].Select(ticks => (object?)new TimeSpan(ticks))),
        Parameter("Change", Nested(Deepest))).Array[0, 6]
        .Select(parameters => parameters.DistinctBy(parameter => parameter.Name).ToArray());

    /// <summary>
    /// All faults, except for a question. This process refuses it, so that its exception has another ID when it comes back as a
    /// copy. <see cref="ProcessTests"/> has a test for it.
    /// </summary>
    public static TheoryData<FaultKind> Faults { get; } =
        [.. Enum.GetValues<FaultKind>().Where(kind => kind != FaultKind.Prompt)];

    [Fact]
    public Task A_result_is_the_same_in_another_process() => _parameters.SampleAsync(
        async parameters =>
        {
            var (here, there) = await processes.RunAsync(New("lamp", parameters));
            Assert.Equal(here, there);
        },
        iter: 300,
        threads: 1);

    [Theory]
    [MemberData(nameof(ObjectExpressions.Values), MemberType = typeof(ObjectExpressions))]
    public async Task A_value_is_the_same_in_another_process(string value)
    {
        var (here, there) = await processes.RunAsync(
            Output(value), Output($"[pscustomobject]@{{ One = {value}; List = @({value}) }}"));
        Assert.Equal(here, there);
    }

    [Fact]
    public Task An_object_is_the_same_in_another_process() => ObjectExpressions.Object.SampleAsync(
        async text =>
        {
            var (here, there) = await processes.RunAsync(Output(text));
            Assert.Equal(here, there);
        },
        iter: 300,
        threads: 1);

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_failure_is_the_same_in_another_process(FaultKind kind)
    {
        var fault = Command("Set-StubFault", ("Kind", kind.ToString()));
        var (here, there) = await processes.RunAsync(Get("lamp"), fault, Set("lamp", ("Color", "red")), Get("lamp"));
        Assert.Equal(here, there);
    }

    private static CmdletCommand Output(string expression) => Command("Invoke-Expression", ("Command", expression));

    private static Gen<(string Name, object? Value)> Parameter(string name, Gen<object?> value)
        => value.Select(content => (name, content));

    private static Gen<object?> Nested(int depth) => depth == 0
        ? _scalar
        : Gen.OneOf(
            _scalar,
            Nested(depth - 1).Array[0, 3].Select(list => (object?)list),
            Gen.Select(_text, Nested(depth - 1)).Array[0, 3].Select(entries => (object?)TableOf(entries)));

    private static Hashtable TableOf((string Key, object? Value)[] entries)
    {
        var table = new Hashtable(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in entries)
        {
            table[key] = value;
        }

        return table;
    }
}
