using System.Management.Automation;
using System.Net;
using ConnectorSdk.Carriers;

namespace ConnectorSdk.PowerShell;

/// <summary>Converts the outcome of a pipeline to a result or an exception.</summary>
internal sealed class CommandOutcome(CmdletCommand command, PipelineOutcome outcome)
{
    private static readonly string[] _continuing = ["Continue", "SilentlyContinue", "Ignore"];

    private readonly VerbClass _verb = CmdletVerbClass.Of(command.Name);

    /// <summary>Determines whether a command with this ErrorAction returns errors instead of throwing an exception.</summary>
    public static bool Continues(string action) => _continuing.Contains(action, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the interpreted errors, in their original order.</summary>
    public IReadOnlyList<EngineFailure> Failures { get; } = outcome.Failure is null && outcome.Errors.Count == 0
        ? []
        : ReadFailures(command, outcome);

    /// <summary>Reads the outcome of a pipeline that ended by itself.</summary>
    /// <exception cref="CmdletException">The command failed.</exception>
    public CmdletResult Read()
    {
        var rows = new CmdletObject[outcome.Output.Count];
        for (var position = 0; position < rows.Length; position++)
        {
            rows[position] = EngineObject.Read(outcome.Output[position]);
        }

        var result = new CmdletResult(command, rows) { Messages = outcome.Messages };
        if (Failures.Count == 0)
        {
            return result;
        }

        IReadOnlyList<CmdletError> errors = [.. Failures.Select(failure => failure.Error)];
        var deciding = Failures.FirstOrDefault(failure => failure.SessionLost) ?? Failures[0];
        if (outcome.End == PipelineEnd.Completed && !IsTransient(deciding.Error.Kind) && HasContinuingAction())
        {
            return new CmdletResult(command, rows) { Messages = outcome.Messages, Errors = errors };
        }

        throw new CommandFailure(deciding.Error, command, EffectOf(deciding, rows.Length))
        {
            Errors = [deciding.Error, .. errors.Where(error => !ReferenceEquals(error, deciding.Error))],
            PartialResult = rows.Length == 0 && outcome.Messages.Count == 0 ? null : result,
        }.ToException();
    }

    /// <summary>Creates the exception for a pipeline that didn't end by itself.</summary>
    /// <param name="error">The reason.</param>
    public CmdletException Broken(CmdletError error)
        => new CommandFailure(error, command, _verb == VerbClass.Read ? CmdletEffect.None : CmdletEffect.Unknown)
        {
            Errors = [error, .. Failures.Select(failure => failure.Error)],
        }.ToException();

    /// <summary>
    /// Gets the effect of a failed command. A command that wrote an object before it failed has acted, at least in part.
    /// </summary>
    private CmdletEffect EffectOf(EngineFailure deciding, int rows)
        => _verb == VerbClass.Read ? CmdletEffect.None
            : rows > 0 || IsStoppedByWarning() ? CmdletEffect.Applied
            : Failures.Any(failure => failure.Effect != CmdletEffect.None) ? CmdletEffect.Unknown
            : deciding.Effect;

    /// <summary>
    /// Detects a pipeline that stopped because of a warning. Warnings are written after the change, or together with it.
    /// </summary>
    private bool IsStoppedByWarning() => outcome.Failure is ActionPreferenceStopException && ActionOf("WarningAction", "Stop");

    private bool HasContinuingAction()
        => command.TryGetParameter("ErrorAction", out var action) && action.Value is string text && Continues(text);

    private bool ActionOf(string parameter, string action)
        => command.TryGetParameter(parameter, out var given)
            && given.Value is string text && text.Equals(action, StringComparison.OrdinalIgnoreCase);

    private static bool IsTransient(CmdletErrorKind kind) => kind is CmdletErrorKind.Throttled or CmdletErrorKind.Transient
        or CmdletErrorKind.Timeout or CmdletErrorKind.ConnectionLost;

    private static IReadOnlyList<EngineFailure> ReadFailures(CmdletCommand command, PipelineOutcome outcome)
    {
        var reader = new EngineErrorReader(command.Name, SecretsOf(command), outcome.FromOwnProcess);
        List<EngineFailure> failures = [.. outcome.Errors.Select(reader.Read)];
        if (outcome.Failure is { } failure && !outcome.Errors.Any(error => ReferenceEquals(error.Exception, failure)))
        {
            failures.Add(reader.Read(failure));
        }

        return failures;
    }

    private static IReadOnlyList<string> SecretsOf(CmdletCommand command)
        => [.. command.Parameters.Select(argument => argument.Value).OfType<CmdletCredential>()
            .Select(credential => credential.GetCredential())
            .Select(credential => credential switch
            {
                NetworkCredential network => network.Password,
                PSCredential engine => engine.GetNetworkCredential().Password,
                _ => "",
            })
            .Where(secret => secret.Length > 0)];
}
