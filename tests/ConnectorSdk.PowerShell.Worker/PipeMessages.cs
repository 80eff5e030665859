using System.Text;
using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.PowerShell.Worker;

/// <summary>The requests and the replies of a server in another process.</summary>
internal static class PipeMessages
{
    /// <summary>Sends a message with its length in front of it.</summary>
    public static void Send(Stream pipe, Action<BinaryWriter> write)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        writer.Write(0);
        write(writer);
        writer.Seek(0, SeekOrigin.Begin);
        writer.Write((int)buffer.Length - sizeof(int));
        pipe.Write(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Receives a whole message.</summary>
    public static BinaryReader Receive(Stream pipe)
    {
        var length = new byte[sizeof(int)];
        pipe.ReadExactly(length);
        var message = new byte[BitConverter.ToInt32(length)];
        pipe.ReadExactly(message);
        return new BinaryReader(new MemoryStream(message), Encoding.UTF8);
    }

    public static void WriteRequest(BinaryWriter writer, ServerRequest request)
    {
        writer.Write(request.Cmdlet);
        PipeValues.WriteProperties(writer, request.Parameters);
    }

    public static ServerRequest ReadRequest(BinaryReader reader) => new(reader.ReadString(), PipeValues.ReadProperties(reader));

    public static void WriteFault(BinaryWriter writer, Fault fault)
    {
        writer.Write((int)fault.Kind);
        writer.Write(fault.Delay.Ticks);
    }

    public static Fault ReadFault(BinaryReader reader)
        => new((FaultKind)reader.ReadInt32()) { Delay = new TimeSpan(reader.ReadInt64()) };

    public static void WriteReply(BinaryWriter writer, ServerReply reply)
    {
        PipeValues.WriteList(writer, reply.Rows);
        PipeValues.WriteList(writer, reply.Warnings);
        writer.Write(reply.Error is not null);
        if (reply.Error is { } error)
        {
            writer.Write((int)error.Kind);
            writer.Write(error.Id);
            writer.Write(error.TypeName);
            writer.Write(error.Message);
        }
    }

    public static ServerReply ReadReply(BinaryReader reader) => new()
    {
        Rows = [.. PipeValues.ReadList(reader).Cast<CmdletObject>()],
        Warnings = [.. PipeValues.ReadList(reader).Cast<string>()],
        Error = reader.ReadBoolean()
            ? new ServerError(
                (CmdletErrorKind)reader.ReadInt32(), reader.ReadString(), reader.ReadString(), reader.ReadString())
            : null,
    };
}
