using System.Buffers;
using System.Globalization;
using System.Text.Json;
using ConnectorSdk.ExchangeOnline.Wire;

namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>Represents a command as a request, which is the same for all attempts and pages.</summary>
internal sealed class WireRequest
{
    private const int LargestBuffer = 64 * 1024;
    private const long LargestPage = 1000;
    private const string LargestPagePreference = "odata.maxpagesize=1000";

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    private WireRequest(CmdletCommand command, byte[] body) => (Command, Body) = (command, body);

    public CmdletCommand Command { get; }

    public ReadOnlyMemory<byte> Body { get; }

    public string Id { get; } = Guid.NewGuid().ToString();

    /// <summary>Gets the number of objects in a page as a header value, or null for commands that don't read.</summary>
    public string? Preference { get; private init; }

    public string? WarningAction { get; private init; }

    /// <summary>Gets the number of objects that the command requests, or null if it isn't limited.</summary>
    public long? Limit { get; private init; }

    /// <exception cref="CmdletInvalidArgumentException">The command has a value that can't be sent.</exception>
    public static WireRequest Of(CmdletCommand command, int pageSize)
    {
        var limit = LimitOf(command);
        var size = limit is { } most && most < pageSize ? most : pageSize;
        return new WireRequest(command, Write(command))
        {
            Limit = limit,
            Preference = Carriers.CmdletVerbClass.Of(command.Name) == Carriers.VerbClass.Read
                ? size == LargestPage ? LargestPagePreference : Prefer(size)
                : null,
            WarningAction = TextOf(command, CommonParameters.WarningAction) is { } action
                ? action.Equals("Ignore", StringComparison.OrdinalIgnoreCase) ? "SilentlyContinue" : action
                : null,
        };
    }

    /// <summary>Writes the body. The thread reuses the writer, because its buffer is usually larger than the body.</summary>
    private static byte[] Write(CmdletCommand command)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(1024);
        var writer = _writer ??= new Utf8JsonWriter(buffer);
        try
        {
            CommandWriter.Write(writer, command);
            writer.Flush();
            return buffer.WrittenSpan.ToArray();
        }
        finally
        {
            writer.Reset();
            buffer.ResetWrittenCount();
            if (buffer.Capacity > LargestBuffer)
            {
                (_buffer, _writer) = (null, null);
            }
        }
    }

    private static string Prefer(long size) => string.Create(CultureInfo.InvariantCulture, $"odata.maxpagesize={size}");

    private static long? LimitOf(CmdletCommand command)
        => command.TryGetParameter(WireNames.ResultSize, out var argument)
            && CmdletValue.From(argument.Value).AsInteger() is > 0 and var limit ? limit : null;

    private static string? TextOf(CmdletCommand command, string parameter)
        => command.TryGetParameter(parameter, out var argument) ? argument.Value as string : null;
}
