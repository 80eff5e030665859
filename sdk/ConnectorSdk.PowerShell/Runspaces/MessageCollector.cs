using System.Management.Automation;

namespace ConnectorSdk.PowerShell;

/// <summary>Collects the messages of all streams, in the order in which they are written.</summary>
internal sealed class MessageCollector
{
    private readonly List<CmdletMessage> _messages = [];

    public MessageCollector(PSDataStreams streams)
    {
        streams.Warning.DataAdded += (sender, added) => Add(sender, added, CmdletMessageKind.Warning);
        streams.Verbose.DataAdded += (sender, added) => Add(sender, added, CmdletMessageKind.Verbose);
        streams.Debug.DataAdded += (sender, added) => Add(sender, added, CmdletMessageKind.Debug);
        streams.Information.DataAdded += (sender, added) => Add(sender, added, CmdletMessageKind.Information);
        streams.Progress.DataAdded += (sender, added) => Add(sender, added, CmdletMessageKind.Progress);
    }

    public IReadOnlyList<CmdletMessage> ToList()
    {
        lock (_messages)
        {
            return _messages.Count == 0 ? [] : [.. _messages];
        }
    }

    public void Clear()
    {
        lock (_messages)
        {
            _messages.Clear();
        }
    }

    private void Add(object? sender, DataAddedEventArgs added, CmdletMessageKind kind)
    {
        var text = sender switch
        {
            PSDataCollection<WarningRecord> warnings => warnings[added.Index].Message,
            PSDataCollection<VerboseRecord> verbose => verbose[added.Index].Message,
            PSDataCollection<DebugRecord> debug => debug[added.Index].Message,
            PSDataCollection<InformationRecord> information => information[added.Index].MessageData?.ToString(),
            PSDataCollection<ProgressRecord> progress => TextOf(progress[added.Index]),
            _ => null,
        };
        lock (_messages)
        {
            _messages.Add(new CmdletMessage(kind, text ?? ""));
        }
    }

    private static string TextOf(ProgressRecord record) => $"{record.Activity}: {record.StatusDescription}";
}
