using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using static ConnectorSdk.ExchangeOnline.Tests.TestDoubles.ScriptedCarrier;

namespace ConnectorSdk.ExchangeOnline.Tests.Carriers;

/// <summary>A command that may have created its object looks for it.</summary>
public sealed class LookBeforeRepeatTests
{
    private static readonly DateTimeOffset _created = new InstantTime().GetUtcNow();
    private static readonly CmdletObject _hall = Lamp.Object(
        ("Name", "hall"), ("Watts", 40), ("Guid", Guid.NewGuid()), ("WhenCreatedUTC", _created));

    private readonly RecordingLog _log = new();
    private readonly InstantTime _time = new();
    private readonly CmdletRetryOptions _options = new();

    [Fact]
    public async Task An_object_that_was_created_is_the_result()
    {
        var carrier = new ScriptedCarrier(Lost(), Returns(Lamp.Object(("Name", "Stairs")), _hall));

        var result = await RunAsync(carrier, Lamp.New("Hall", ("Watts", 40)));

        Assert.True(result.WasRecovered);
        Assert.Equal(_hall, Assert.Single(result.Objects));
        Assert.Equal(1, result.Attempts);
        Assert.Equal(["New-Lamp", "Get-Lamp"], carrier.Sent);
        Assert.Equal(["Looking", "Recovered"], _log.Events);
    }

    [Fact]
    public async Task A_command_whose_object_is_missing_is_repeated()
    {
        var carrier = new ScriptedCarrier(Lost(), Returns(), Returns(_hall));

        var result = await RunAsync(carrier, Lamp.New("Hall"));

        Assert.False(result.WasRecovered);
        Assert.Equal(["New-Lamp", "Get-Lamp", "New-Lamp"], carrier.Sent);
    }

    [Fact]
    public async Task An_object_with_other_values_is_someone_elses()
    {
        var carrier = new ScriptedCarrier(Lost(), Returns(_hall));

        var failure = await FailAsync(carrier, Lamp.New("Hall", ("Watts", 60)));

        Assert.Equal((CmdletErrorKind.AlreadyExists, CmdletEffect.Unknown), (failure.Error.Kind, failure.Effect));
    }

    [Theory]
    [InlineData(-299, true)]
    [InlineData(-301, false)]
    [InlineData(10, true)]
    public async Task An_older_object_is_someone_elses(int seconds, bool recovered)
    {
        var created = _time.GetUtcNow().AddSeconds(seconds);
        var carrier = new ScriptedCarrier(Lost(), Returns(Lamp.Object(("Name", "Hall"), ("WhenCreatedUTC", created))));

        var failure = await Record.ExceptionAsync(() => RunAsync(carrier, Lamp.New("Hall")));

        Assert.Equal(recovered, failure is null);
    }

    [Fact]
    public async Task An_object_without_a_date_may_be_older()
    {
        var carrier = new ScriptedCarrier(Lost(), Returns(Lamp.Object(("Name", "Hall"))));

        var failure = await FailAsync(carrier, Lamp.New("Hall"));

        Assert.Equal((CmdletErrorKind.AlreadyExists, CmdletEffect.Unknown), (failure.Error.Kind, failure.Effect));
        Assert.Equal(["New-Lamp", "Get-Lamp"], carrier.Sent);
    }

    [Fact]
    public async Task None_of_several_objects_with_the_name_is_chosen()
    {
        var carrier = new ScriptedCarrier(Lost(), Returns(_hall, _hall));

        var failure = await FailAsync(carrier, Lamp.New("Hall", ("Watts", 40)));

        Assert.Equal((CmdletErrorKind.AlreadyExists, CmdletEffect.Unknown), (failure.Error.Kind, failure.Effect));
        Assert.Equal(["Looking", "Undecided"], _log.Events);
    }

    [Theory]
    [InlineData("EX01", "EX01", true)]
    [InlineData("ex01", "EX01.contoso.com", true)]
    [InlineData("EX01", "EX010", false)]
    public async Task Names_are_compared_on_one_server(string given, string stored, bool same)
    {
        var carrier = new ScriptedCarrier(Lost(), Returns(OnServer(stored)), Returns(_hall));

        Assert.Equal(same, (await RunAsync(carrier, Lamp.New("Hall", ("Server", given)))).WasRecovered);
    }

    [Fact]
    public async Task An_object_that_shows_up_late_is_found_when_the_name_is_taken()
    {
        var carrier = new ScriptedCarrier(
            Lost(), Returns(), Fails(CmdletErrorKind.AlreadyExists), Returns(), Returns(_hall));

        var result = await RunAsync(carrier, Lamp.New("Hall"));

        Assert.True(result.WasRecovered);
        Assert.Equal(["New-Lamp", "Get-Lamp", "New-Lamp", "Get-Lamp", "Get-Lamp Hall"], carrier.Sent);
    }

    [Fact]
    public async Task An_answer_with_another_name_is_not_the_object()
    {
        var carrier = new ScriptedCarrier(
            Lost(), Returns(), Fails(CmdletErrorKind.AlreadyExists), Returns(), Returns(Lamp.Object(("Name", "Stairs"))));

        var failure = await FailAsync(carrier, Lamp.New("Hall"));

        Assert.Equal(
            (CmdletErrorKind.AlreadyExists, CmdletEffect.Unknown, 2), (failure.Error.Kind, failure.Effect, failure.Attempts));
    }

    [Fact]
    public async Task An_object_that_exists_from_the_start_is_reported_without_a_look()
    {
        var carrier = new ScriptedCarrier(Fails(CmdletErrorKind.AlreadyExists));

        Assert.Equal(CmdletEffect.None, (await FailAsync(carrier, Lamp.New("Hall"))).Effect);
        Assert.Single(carrier.Sent);
    }

    [Fact]
    public async Task A_command_without_a_name_is_reported()
    {
        var carrier = new ScriptedCarrier(Lost());

        var failure = await FailAsync(carrier, Lamp.Command("New-Lamp", ("Watts", 40)));

        Assert.Equal(CmdletEffect.Unknown, failure.Effect);
        Assert.Equal(["Undecided"], _log.Events);
    }

    [Fact]
    public async Task A_look_that_fails_leaves_the_first_failure()
    {
        var carrier = new ScriptedCarrier(Lost(), Fails(CmdletErrorKind.AccessDenied));

        var failure = await FailAsync(carrier, Lamp.New("Hall"));

        Assert.Equal((CmdletErrorKind.ConnectionLost, CmdletEffect.Unknown), (failure.Error.Kind, failure.Effect));
    }

    [Fact]
    public async Task A_look_is_repeated_like_any_read()
    {
        var carrier = new ScriptedCarrier(Lost(), Fails(CmdletErrorKind.Transient, CmdletEffect.Unknown), Returns(_hall));

        Assert.True((await RunAsync(carrier, Lamp.New("Hall"))).WasRecovered);
    }

    [Fact]
    public async Task Looking_can_be_turned_off()
    {
        _options.LookBeforeRepeat = false;
        var carrier = new ScriptedCarrier(Lost());

        Assert.Equal(CmdletEffect.Unknown, (await FailAsync(carrier, Lamp.New("Hall"))).Effect);
        Assert.Single(carrier.Sent);
    }

    [Fact]
    public async Task A_later_failure_does_not_hide_that_an_earlier_attempt_may_have_acted()
    {
        var carrier = new ScriptedCarrier(Lost(), Returns(), Fails(CmdletErrorKind.Invalid));

        var failure = await FailAsync(carrier, Lamp.New("Hall"));

        Assert.Equal((CmdletErrorKind.Invalid, CmdletEffect.Unknown), (failure.Error.Kind, failure.Effect));
    }

    private static CmdletObject OnServer(string server)
        => Lamp.Object(("Name", "Hall"), ("Server", server), ("WhenCreatedUTC", _created));

    private static Func<CmdletCommand, CmdletResult> Lost() => Fails(CmdletErrorKind.ConnectionLost, CmdletEffect.Unknown);

    private Task<CmdletResult> RunAsync(ScriptedCarrier carrier, CmdletCommand command)
        => new CommandRunner(carrier, _options, _time, _log, () => 1).RunAsync(command, TestContext.Current.CancellationToken);

    private async Task<CmdletException> FailAsync(ScriptedCarrier carrier, CmdletCommand command)
        => await Assert.ThrowsAnyAsync<CmdletException>(() => RunAsync(carrier, command));
}
