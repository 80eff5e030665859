using System.Buffers;
using System.Globalization;
using System.Text.Json;
using ConnectorSdk.ExchangeOnline.Wire;

namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>One command as a request, the same for all of its attempts and pages.</summary>
internal sealed class WireRequest
{
    private readonly ArrayBufferWriter<byte> _body;

    private WireRequest(CmdletCommand command, ArrayBufferWriter<byte> body) => (Command, _body) = (command, body);

    public CmdletCommand Command { get; }

    public ReadOnlyMemory<byte> Body => _body.WrittenMemory;

    public string Id { get; } = Guid.NewGuid().ToString();

    /// <summary>The number of objects in a page, as the header says it; null for commands that don't read.</summary>
    public string? Preference { get; private init; }

    public string? WarningAction { get; private init; }

    /// <summary>The number of objects that the command asks for; null if it isn't limited.</summary>
    public long? Limit { get; private init; }

    /// <exception cref="CmdletInvalidArgumentException">The command has a value that can't be sent.</exception>
    public static WireRequest Of(CmdletCommand command, int pageSize)
    {
        var body = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(body))
        {
            CommandWriter.Write(writer, command);
        }

        var limit = LimitOf(command);
        var size = limit is { } most && most < pageSize ? most : pageSize;
        return new WireRequest(command, body)
        {
            Limit = limit,
            Preference = Carriers.CmdletVerbClass.Of(command.Name) == Carriers.VerbClass.Read
                ? string.Create(CultureInfo.InvariantCulture, $"odata.maxpagesize={size}")
                : null,
            WarningAction = TextOf(command, CommonParameters.WarningAction) is { } action
                ? action.Equals("Ignore", StringComparison.OrdinalIgnoreCase) ? "SilentlyContinue" : action
                : null,
        };
    }

    private static long? LimitOf(CmdletCommand command)
        => command.TryGetParameter(WireNames.ResultSize, out var argument)
            && CmdletValue.From(argument.Value).AsInteger() is > 0 and var limit ? limit : null;

    private static string? TextOf(CmdletCommand command, string parameter)
        => command.TryGetParameter(parameter, out var argument) ? argument.Value as string : null;
}
