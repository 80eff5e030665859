using System.Collections.ObjectModel;
using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
using ConnectorSdk.Serialization;
#endif

namespace ConnectorSdk;

/// <summary>
/// A cmdlet with its parameters, ready to be rendered or run. It is immutable and made by <c>Build()</c> of a builder.
/// Serializers and loggers may write it: in place of credentials and other objects, they see variables.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
#if NET
[JsonConverter(typeof(CmdletCommandJsonConverter))]
#endif
public sealed class CmdletCommand
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CmdletArgument[] _arguments;

    internal CmdletCommand(string name, CmdletArgument[] arguments)
    {
        Name = name;
        _arguments = arguments;
    }

    /// <summary>The cmdlet's name, such as <c>New-OutboundConnector</c>.</summary>
    public string Name { get; }

    /// <summary>The given parameters: those of the document in its order, then those of <c>WithParameter</c>.</summary>
    public IReadOnlyList<CmdletArgument> Parameters => field ??= new ReadOnlyCollection<CmdletArgument>(_arguments);

    /// <summary>
    /// The variables that the text needs, in the order of the command: those of <see cref="CmdletVariable"/> and
    /// <see cref="CmdletCredential"/>, and those for objects that have no text. Each comes once. If different objects were given
    /// under one name, the name comes once for each of them, and one of them needs another name before the text can be run.
    /// </summary>
    public IReadOnlyList<CommandVariable> Variables => CommandVariable.Of(_arguments);

    /// <summary>
    /// The command as one line of PowerShell (more, where a value has line breaks). PowerShell reads back exactly the values
    /// given. Objects without text, such as credentials, are variables that the caller defines, see <see cref="Variables"/>.
    /// </summary>
    public string ToPowerShell() => PowerShellWriter.Render(Name, _arguments);

    /// <summary>The same as <see cref="ToPowerShell"/>.</summary>
    public override string ToString() => ToPowerShell();
}
