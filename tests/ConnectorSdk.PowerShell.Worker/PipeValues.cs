using System.Collections;
using System.Management.Automation;
using System.Net;

namespace ConnectorSdk.PowerShell.Worker;

/// <summary>Writes the values of requests and replies to a pipe, and reads them from it.</summary>
internal static class PipeValues
{
    private enum Kind : byte
    {
        Null, Boolean, Integer, Number, Decimal, Text, DateTime, DateTimeOffset, TimeSpan, Guid, Bytes, List, Table, Object,
        Credential, Script,
    }

    public static void Write(BinaryWriter writer, object? value)
    {
        switch (value)
        {
            case CmdletValue read:
                Write(writer, read.ToObject());
                break;
            case null:
                Start(writer, Kind.Null);
                break;
            case CmdletObject row:
                WriteProperties(
                    Start(writer, Kind.Object),
                    [.. row.Properties.Select(property => KeyValuePair.Create(property.Key, (object?)property.Value))]);
                break;
            case IReadOnlyDictionary<string, object?> table:
                WriteProperties(Start(writer, Kind.Table), [.. table]);
                break;
            case byte[] bytes:
                Start(writer, Kind.Bytes).Write(bytes.Length);
                writer.Write(bytes);
                break;
            case IEnumerable list and not string:
                WriteList(Start(writer, Kind.List), [.. list.Cast<object?>()]);
                break;
            case PSCredential credential:
                Start(writer, Kind.Credential).Write(credential.UserName);
                writer.Write(credential.GetNetworkCredential().Password);
                break;
            default:
                WriteSingle(writer, value);
                break;
        }
    }

    public static object? Read(BinaryReader reader) => (Kind)reader.ReadByte() switch
    {
        Kind.Null => null,
        Kind.Boolean => reader.ReadBoolean(),
        Kind.Integer => reader.ReadInt64(),
        Kind.Number => reader.ReadDouble(),
        Kind.Decimal => reader.ReadDecimal(),
        Kind.DateTime => DateTime.FromBinary(reader.ReadInt64()),
        Kind.DateTimeOffset => new DateTimeOffset(reader.ReadInt64(), new TimeSpan(reader.ReadInt64())),
        Kind.TimeSpan => new TimeSpan(reader.ReadInt64()),
        Kind.Guid => new Guid(reader.ReadBytes(16)),
        Kind.Bytes => reader.ReadBytes(reader.ReadInt32()),
        Kind.Object => new CmdletObject(ReadProperties(reader)),
        Kind.Table => ReadProperties(reader).ToDictionary(StringComparer.OrdinalIgnoreCase),
        Kind.Credential => new PSCredential(
            reader.ReadString(), new NetworkCredential("", reader.ReadString()).SecurePassword),
        Kind.Script => ScriptBlock.Create(reader.ReadString()),
        Kind.List => ReadList(reader),
        _ => reader.ReadString(),
    };

    public static void WriteProperties(BinaryWriter writer, IReadOnlyCollection<KeyValuePair<string, object?>> properties)
    {
        writer.Write(properties.Count);
        foreach (var (name, value) in properties)
        {
            writer.Write(name);
            Write(writer, value);
        }
    }

    public static KeyValuePair<string, object?>[] ReadProperties(BinaryReader reader)
    {
        var properties = new KeyValuePair<string, object?>[reader.ReadInt32()];
        for (var position = 0; position < properties.Length; position++)
        {
            properties[position] = new(reader.ReadString(), Read(reader));
        }

        return properties;
    }

    public static void WriteList(BinaryWriter writer, IReadOnlyCollection<object?> list)
    {
        writer.Write(list.Count);
        foreach (var element in list)
        {
            Write(writer, element);
        }
    }

    public static object?[] ReadList(BinaryReader reader)
    {
        var list = new object?[reader.ReadInt32()];
        for (var position = 0; position < list.Length; position++)
        {
            list[position] = Read(reader);
        }

        return list;
    }

    private static void WriteSingle(BinaryWriter writer, object value)
    {
        switch (value)
        {
            case bool boolean:
                Start(writer, Kind.Boolean).Write(boolean);
                break;
            case long integer:
                Start(writer, Kind.Integer).Write(integer);
                break;
            case double number:
                Start(writer, Kind.Number).Write(number);
                break;
            case decimal number:
                Start(writer, Kind.Decimal).Write(number);
                break;
            case DateTime time:
                Start(writer, Kind.DateTime).Write(time.ToBinary());
                break;
            case DateTimeOffset time:
                Start(writer, Kind.DateTimeOffset).Write(time.Ticks);
                writer.Write(time.Offset.Ticks);
                break;
            case TimeSpan duration:
                Start(writer, Kind.TimeSpan).Write(duration.Ticks);
                break;
            case Guid id:
                Start(writer, Kind.Guid).Write(id.ToByteArray());
                break;
            case ScriptBlock script:
                Start(writer, Kind.Script).Write(script.ToString());
                break;
            default:
                Start(writer, Kind.Text).Write(value.ToString() ?? "");
                break;
        }
    }

    private static BinaryWriter Start(BinaryWriter writer, Kind kind)
    {
        writer.Write((byte)kind);
        return writer;
    }
}
