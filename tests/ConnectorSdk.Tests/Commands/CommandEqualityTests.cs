using ConnectorSdk.Tests.Builders;
using ConnectorSdk.Tests.Rendering.Oracle;
using CsCheck;

namespace ConnectorSdk.Tests.Commands;

public sealed class CommandEqualityTests
{
    private static readonly object _object = new();

    private static readonly Func<SampleConnector.NewBuilder, SampleConnector.NewBuilder>[] _different =
    [
        builder => builder,
        builder => builder.WithPort(25),
        builder => builder.WithPort(26),
        builder => builder.WithParameter("Port", null),
        builder => builder.WithMode(SampleConnector.Mode.Internal),
        builder => builder.WithMode(SampleConnector.Mode.Internet),
        builder => builder.WithConfirm(),
        builder => builder.WithConfirm(false),
        builder => builder.WithSmartHosts("a.com"),
        builder => builder.WithSmartHosts("A.com"),
        builder => builder.WithSmartHosts("a.com", "b.com"),
        builder => builder.WithSmartHosts("b.com", "a.com"),
        builder => builder.WithSmartHosts(),
        builder => builder.WithSmartHosts(ListChange.Add("a.com")),
        builder => builder.WithTimeout(TimeSpan.FromMinutes(1)),
        builder => builder.WithStart(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)),
        builder => builder.WithStart(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Unspecified)),
        builder => builder.WithParameter("Any", _object),
        builder => builder.WithParameter("Any", new object()),
        builder => builder.WithParameter("Any", "x").WithParameter("Other", "y"),
        builder => builder.WithParameter("Other", "y").WithParameter("Any", "x"),
        builder => builder.WithParameter("Any", new CmdletScript("x")),
        builder => builder.WithParameter("Any", CmdletVariable.Named("x")),
    ];

    [Fact]
    public void Commands_are_equal_if_they_were_built_alike()
    {
        foreach (var (left, one) in _different.Index())
        {
            foreach (var (right, other) in _different.Index().Where(pair => pair.Index is not 18))
            {
                var (first, second) = (Build(one), Build(other));
                Assert.Equal(left == right, first == second);
                Assert.Equal(left != right, first != second);
                Assert.Equal(left == right, first.Equals((object)second));
                Assert.True(left != right || first.GetHashCode() == second.GetHashCode());
            }
        }
    }

    [Fact]
    public void Equal_commands_have_the_same_text() => RenderedValue.Any.Array[1, 6].Sample(values =>
    {
        var (first, second) = (Build(values), Build(values));
        return first == second && first.GetHashCode() == second.GetHashCode() && first.ToPowerShell() == second.ToPowerShell();
    });

    [Fact]
    public void Names_are_equal_in_any_case_and_texts_are_not()
    {
        Assert.Equal(With("Any", "x").Parameters[1], With("ANY", "x").Parameters[1]);
        Assert.Equal(With("Any", "x"), With("ANY", "x"));
        Assert.NotEqual(With("Any", "x"), With("Any", "X"));
    }

    [Fact]
    public void Tables_are_equal_by_what_they_contain()
    {
        Assert.Equal(
            With("Any", new Dictionary<string, int> { ["a"] = 1 }), With("Any", new System.Collections.Hashtable { ["a"] = 1 }));
        Assert.NotEqual(
            With("Any", new Dictionary<string, int> { ["a"] = 1 }), With("Any", new Dictionary<string, int> { ["a"] = 2 }));
    }

    [Fact]
    public void Nothing_equals_no_command()
    {
        CmdletCommand? none = null;
        Assert.False(With("Any", 1) == none);
        Assert.True(none == null);
        Assert.False(With("Any", 1).Equals(none));
    }

    [Fact]
    public void A_parameter_is_found_by_its_name_in_any_case()
    {
        var command = SampleConnector.New("x").WithPort(25).WithParameter("Extra", "y").Build();

        Assert.True(command.TryGetParameter("PORT", out var port));
        Assert.Equal(("Port", (object)25L), (port.Name, port.Value));
        Assert.True(command.ContainsParameter("extra"));
        Assert.False(command.ContainsParameter("Timeout"));
        Assert.False(command.TryGetParameter("-Port", out var none));
        Assert.Equal(("", null), (none.Name, none.Value));
        Assert.Throws<ArgumentNullException>(() => command.TryGetParameter(null!, out _));
    }

    [Fact]
    public void The_typed_value_of_a_member_is_the_member()
    {
        var command = SampleConnector.New("x").WithMode(SampleConnector.Mode.Tls12)
            .WithModes(SampleConnector.Mode.Internet, SampleConnector.Mode.Odd)
            .WithErrorAction(CmdletActionPreference.Stop).WithPort(25).Build();

        Assert.Equal(SampleConnector.Mode.Tls12, Typed("Mode"));
        Assert.Equal(
            [SampleConnector.Mode.Internet, SampleConnector.Mode.Odd],
            Assert.IsAssignableFrom<IReadOnlyList<SampleConnector.Mode>>(Typed("Modes")));
        Assert.Equal(CmdletActionPreference.Stop, Typed("ErrorAction"));
        Assert.Equal(25L, Typed("Port"));
        Assert.True(command.TryGetParameter("Mode", out var mode));
        Assert.Equal("TLS1.2", mode.Value);

        object? Typed(string name) => command.TryGetParameter(name, out var argument) ? argument.GetTypedValue() : null;
    }

    [Fact]
    public void A_member_that_is_set_by_the_name_of_its_parameter_is_kept()
        => Assert.Equal(
            SampleConnector.Mode.Internet,
            SampleConnector.New("x").WithParameter("Mode", SampleConnector.Mode.Internet).Build().Parameters[1].GetTypedValue());

    private static CmdletCommand Build(Func<SampleConnector.NewBuilder, SampleConnector.NewBuilder> set)
        => set(SampleConnector.New("x")).Build();

    private static CmdletCommand Build(RenderedValue[] values)
    {
        var recorder = new Recorder();
        foreach (var value in values)
        {
            value.Give(recorder);
        }

        return recorder.Build();
    }

    private static CmdletCommand With(string name, object? value) => SampleConnector.New("x").WithParameter(name, value).Build();
}
