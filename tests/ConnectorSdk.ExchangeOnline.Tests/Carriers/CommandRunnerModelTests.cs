using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using CsCheck;

namespace ConnectorSdk.ExchangeOnline.Tests.Carriers;

/// <summary>Whatever goes wrong, nothing is done twice, and what isn't known is reported.</summary>
public sealed class CommandRunnerModelTests
{
    private static readonly Gen<(ModelFault[] Faults, int Hidden, int Attempts, bool Look)> _cases = Gen.Select(
        Gen.Int[0, 4].Select(number => (ModelFault)number).Array[0, 12], Gen.Int[0, 4], Gen.Int[1, 6], Gen.Bool);

    [Theory]
    [InlineData("New-Lamp")]
    [InlineData("Set-Lamp")]
    [InlineData("Remove-Lamp")]
    public Task The_outcome_is_what_happened(string cmdlet)
        => _cases.SampleAsync(async item =>
        {
            var model = new FaultyModel(item.Faults, item.Hidden);
            var options = new CmdletRetryOptions { MaxAttempts = item.Attempts, LookBeforeRepeat = item.Look };
            var runner = new CommandRunner(model, options, new InstantTime(), new RecordingLog());
            try
            {
                await runner.RunAsync(Lamp.Command(cmdlet, ("Name", "Hall")), CancellationToken.None);
                return model.Effects == 1;
            }
            catch (CmdletException failure)
            {
                return failure.Attempts <= item.Attempts
                    && (failure.Effect == CmdletEffect.None ? model.Effects == 0 : model.Effects <= 1);
            }
        });
}
