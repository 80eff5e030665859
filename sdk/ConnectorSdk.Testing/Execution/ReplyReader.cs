using ConnectorSdk.Carriers;
using ConnectorSdk.Testing.Objects;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Converts a reply of the server to the result that carriers return.</summary>
internal static class ReplyReader
{
    /// <exception cref="CmdletException">The command failed, or a warning stopped it.</exception>
    public static CmdletResult Read(CmdletCommand command, ServerReply reply)
    {
        if (reply.Error is { } error)
        {
            var shown = ToError(error);
            var isTerminating = error.Kind is not (CmdletErrorKind.NotFound or CmdletErrorKind.AlreadyExists
                or CmdletErrorKind.Invalid or CmdletErrorKind.AccessDenied);
            return !isTerminating && IsQuiet(command)
                ? new CmdletResult(command, []) { Errors = [shown] }
                : throw CmdletException.Create(shown, command, CmdletEffect.None);
        }

        var action = ActionOf(command, KnownNames.WarningAction);
        if (reply.Warnings.Count > 0 && Is(action, CmdletActionPreference.Stop))
        {
            throw CmdletException.Create(
                new CmdletError(CmdletErrorKind.Invalid, reply.Warnings[0]),
                command,
                IsReading(command) ? CmdletEffect.None : CmdletEffect.Applied);
        }

        var hidesWarnings = Is(action, CmdletActionPreference.Ignore) || Is(action, CmdletActionPreference.SilentlyContinue);
        return new CmdletResult(command, reply.Rows)
        {
            Messages =
            [
                .. WhatIf(command),
                .. reply.Warnings.Where(_ => !hidesWarnings).Select(text => new CmdletMessage(CmdletMessageKind.Warning, text)),
            ],
        };
    }

    public static CmdletError ToError(ServerError error) => new(error.Kind, error.Message)
    {
        Id = error.Id,
        TypeName = error.TypeName,
        Parameter = error.Parameter,
        Target = error.Target,
    };

    public static bool IsReading(CmdletCommand command) => CmdletVerbClass.Of(command.Name) == VerbClass.Read;

    private static IEnumerable<CmdletMessage> WhatIf(CmdletCommand command)
        => command.TryGetParameter(KnownNames.WhatIf, out var argument) && argument.Value is true
            ? [new CmdletMessage(CmdletMessageKind.Verbose, $"What if: Performing the operation \"{command.Name}\".")]
            : [];

    /// <summary>Determines whether errors of the server are returned instead of thrown.</summary>
    private static bool IsQuiet(CmdletCommand command)
        => ActionOf(command, KnownNames.ErrorAction) is { } action && !Is(action, CmdletActionPreference.Stop);

    private static string? ActionOf(CmdletCommand command, string parameter)
        => command.TryGetParameter(parameter, out var argument) ? argument.Value as string : null;

    private static bool Is(string? action, CmdletActionPreference preference)
        => preference.ToString().Equals(action, StringComparison.OrdinalIgnoreCase);
}
