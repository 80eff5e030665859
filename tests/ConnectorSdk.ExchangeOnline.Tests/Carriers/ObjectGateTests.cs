using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

namespace ConnectorSdk.ExchangeOnline.Tests.Carriers;

/// <summary>Writes to one object don't overlap.</summary>
public sealed class ObjectGateTests
{
    private readonly ObjectGate _gate = new();

    [Fact]
    public async Task A_second_write_to_an_object_waits()
    {
        var first = await EnterAsync(Lamp.Set("Hall"));
        var second = EnterAsync(Lamp.Command("Remove-Lamp", ("Identity", "HALL")));

        Assert.False(second.IsCompleted);
        first.Dispose();
        (await second).Dispose();
        Assert.Equal(0, _gate.Count);
    }

    [Fact]
    public async Task The_object_of_a_new_command_is_its_name()
    {
        using var first = await EnterAsync(Lamp.New("Hall"));

        Assert.False(EnterAsync(Lamp.New("hall")).IsCompleted);
    }

    [Theory]
    [InlineData("Set-Lamp", "Stairs")]
    [InlineData("Set-Bulb", "Hall")]
    [InlineData("Get-Lamp", "Hall")]
    public async Task Other_objects_and_reads_pass(string cmdlet, string identity)
    {
        using var first = await EnterAsync(Lamp.Set("Hall"));

        Assert.True(EnterAsync(Lamp.Command(cmdlet, ("Identity", identity))).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_canceled_wait_leaves_nothing_behind()
    {
        using var source = new CancellationTokenSource();
        var first = await EnterAsync(Lamp.Set("Hall"));
        var second = _gate.EnterAsync(Lamp.Set("Hall"), source.Token).AsTask();

        await source.CancelAsync();
        var canceled = await Assert.ThrowsAsync<CmdletCanceledException>(() => second);

        Assert.Equal(CmdletEffect.None, canceled.Effect);
        first.Dispose();
        first.Dispose();
        Assert.Equal(0, _gate.Count);
    }

    [Fact]
    public async Task Many_writers_take_turns()
    {
        var inside = 0;
        var most = 0;
        await Parallel.ForAsync(0, 200, TestContext.Current.CancellationToken, async (_, token) =>
        {
            using var pass = await _gate.EnterAsync(Lamp.Set("Hall"), token);
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        });

        Assert.Equal(1, most);
        Assert.Equal(0, _gate.Count);
    }

    private Task<IDisposable> EnterAsync(CmdletCommand command)
        => _gate.EnterAsync(command, TestContext.Current.CancellationToken).AsTask();
}
