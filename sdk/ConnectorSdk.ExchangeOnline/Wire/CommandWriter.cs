using System.Text.Json;

namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>Writes commands as the bodies of requests.</summary>
internal static class CommandWriter
{
    /// <summary>The parameters that the client handles, or that have no meaning on a server.</summary>
    private static readonly string[] _local =
    [
        CommonParameters.ErrorAction, CommonParameters.WarningAction, CommonParameters.InformationAction,
        CommonParameters.Verbose, CommonParameters.Debug,
    ];

    private static readonly JsonEncodedText _input = JsonEncodedText.Encode("CmdletInput");
    private static readonly JsonEncodedText _name = JsonEncodedText.Encode("CmdletName");
    private static readonly JsonEncodedText _parameters = JsonEncodedText.Encode("Parameters");

    /// <exception cref="CmdletInvalidArgumentException">A value can't be sent.</exception>
    public static void Write(Utf8JsonWriter writer, CmdletCommand command)
    {
        writer.WriteStartObject();
        writer.WriteStartObject(_input);
        writer.WriteString(_name, command.Name);
        writer.WriteStartObject(_parameters);
        foreach (var argument in command.Parameters)
        {
            if (!Array.Exists(_local, name => name.Equals(argument.Name, StringComparison.OrdinalIgnoreCase)))
            {
                WriteParameter(writer, command, argument);
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter writer, CmdletCommand command, CmdletArgument argument)
    {
        try
        {
            ValueWriter.WriteProperty(writer, argument.Name, argument.GetInvocationValue());
        }
        catch (NotSupportedException unsupported)
        {
            throw Carriers.CommandGuard.Refused(command, argument.Name, unsupported.Message);
        }
    }
}
