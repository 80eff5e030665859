namespace ConnectorSdk.Carriers;

/// <summary>Checks a command before it is sent; the checks are the same for all carriers.</summary>
internal static class CommandGuard
{
    private const string Confirm = "Confirm";

    /// <exception cref="CmdletInvalidArgumentException">The command would ask a user, or a variable has no value.</exception>
    public static void Check(CmdletCommand command)
    {
        foreach (var argument in command.Parameters)
        {
            if (Is(argument, Confirm) && argument.Value is true)
            {
                throw Refused(command, Confirm, "Confirm asks a user, and there is none.");
            }

            if (argument.Name.EndsWith("Action", StringComparison.OrdinalIgnoreCase)
                && CommonParameters.FactsOf(argument.Name) is not null
                && argument.Value is string action
                && action.Equals(nameof(CmdletActionPreference.Inquire), StringComparison.OrdinalIgnoreCase))
            {
                throw Refused(command, argument.Name, $"{argument.Name} Inquire asks a user, and there is none.");
            }

            CheckValue(command, argument);
        }
    }

    /// <summary>Creates the exception for a command that isn't sent because of a parameter.</summary>
    public static CmdletException Refused(CmdletCommand command, string parameter, string message)
        => CmdletException.Create(
            new CmdletError(CmdletErrorKind.Invalid, message) { Parameter = parameter }, command, CmdletEffect.None);

    private static bool Is(CmdletArgument argument, string name)
        => argument.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static void CheckValue(CmdletCommand command, CmdletArgument argument)
    {
        try
        {
            _ = argument.GetInvocationValue();
        }
        catch (InvalidOperationException missing)
        {
            throw Refused(command, argument.Name, missing.Message);
        }
    }
}
