using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using CsCheck;

namespace ConnectorSdk.ExchangeOnline.Tests.Carriers;

/// <summary>Whatever goes wrong, nothing is done twice, and what isn't known is reported.</summary>
public sealed class CommandRunnerModelTests
{
    private static readonly Gen<(ModelFault[] Faults, int Hidden, int Attempts, bool Look, bool HasOlder)> _cases = Gen.Select(
        Gen.Int[0, 4].Select(number => (ModelFault)number).Array[0, 12], Gen.Int[0, 4], Gen.Int[1, 6], Gen.Bool, Gen.Bool);

    [Theory]
    [InlineData("New-Lamp")]
    [InlineData("Set-Lamp")]
    [InlineData("Remove-Lamp")]
    public Task The_outcome_is_what_happened(string cmdlet)
        => _cases.SampleAsync(item => IsToldAsync(
            cmdlet, item.Faults, item.Hidden, item.Attempts, item.Look, item.HasOlder, isUnique: true));

    /// <summary>An object that can't be seen yet would be created twice if names aren't unique and commands look.</summary>
    [Fact]
    public Task The_outcome_is_what_happened_to_objects_without_unique_names()
        => _cases.SampleAsync(item => IsToldAsync(
            "New-Lamp", item.Faults, item.Look ? 0 : item.Hidden, item.Attempts, item.Look, item.HasOlder, isUnique: false));

    private static async Task<bool> IsToldAsync(
        string cmdlet, ModelFault[] faults, int hidden, int attempts, bool look, bool hasOlder, bool isUnique)
    {
        var time = new InstantTime();
        var older = Lamp.Object(("Name", "Hall"), ("WhenCreatedUTC", time.GetUtcNow().AddDays(-1)));
        var model = new FaultyModel(time, faults, hidden, hasOlder ? [older] : [], isUnique);
        var options = new CmdletRetryOptions { MaxAttempts = attempts, LookBeforeRepeat = look };
        var runner = new CommandRunner(model, options, time, new RecordingLog());
        try
        {
            await runner.RunAsync(Lamp.Command(cmdlet, ("Name", "Hall")), CancellationToken.None);
            return model.Effects == 1;
        }
        catch (CmdletException failure)
        {
            return failure.Attempts <= attempts
                && (failure.Effect == CmdletEffect.None ? model.Effects == 0 : model.Effects <= 1);
        }
    }
}
