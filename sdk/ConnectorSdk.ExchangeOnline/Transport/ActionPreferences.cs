namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>Reads the action preferences of a command for errors and warnings. The client applies them like PowerShell.</summary>
internal static class ActionPreferences
{
    /// <summary>Determines whether nonterminating errors are returned with the result.</summary>
    public static bool ContinuesAfterErrors(CmdletCommand command)
        => Of(command, CommonParameters.ErrorAction) is CmdletActionPreference.Continue or CmdletActionPreference.SilentlyContinue
            or CmdletActionPreference.Ignore;

    public static bool HidesWarnings(CmdletCommand command)
        => Of(command, CommonParameters.WarningAction)
            is CmdletActionPreference.SilentlyContinue or CmdletActionPreference.Ignore;

    public static bool StopsAtWarnings(CmdletCommand command)
        => Of(command, CommonParameters.WarningAction) is CmdletActionPreference.Stop;

    private static CmdletActionPreference? Of(CmdletCommand command, string parameter)
        => command.TryGetParameter(parameter, out var argument)
            && Enum.TryParse<CmdletActionPreference>(argument.Value as string, ignoreCase: true, out var action) ? action : null;
}
