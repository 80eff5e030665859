using System.Collections.ObjectModel;
using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
using ConnectorSdk.Serialization;
#endif

namespace ConnectorSdk;

/// <summary>
/// A cmdlet with its parameters, ready to be rendered or run. It is immutable and made by <c>Build()</c> of a builder.
/// Serializers and loggers can write it safely: they see variables instead of credentials and other objects.
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
    /// Gets the variables that the PowerShell text of the command requires, in the order of the command: those of
    /// <see cref="CmdletVariable"/> and <see cref="CmdletCredential"/>, and those that represent other objects. Each variable is
    /// listed once. If different objects have the same variable name, the name is listed once for each object, and all but one of
    /// the objects must be renamed before the text can be run.
    /// </summary>
    public IReadOnlyList<CommandVariable> Variables => CommandVariable.Of(_arguments);

    /// <summary>
    /// The command as one line of PowerShell (more, where a value has line breaks). PowerShell reads back exactly the values
    /// that were set. Objects such as credentials are rendered as variables that the caller defines. See <see cref="Variables"/>.
    /// </summary>
    public string ToPowerShell() => PowerShellWriter.Render(Name, _arguments);

    /// <summary>The same as <see cref="ToPowerShell"/>.</summary>
    public override string ToString() => ToPowerShell();
}
