using System.CommandLine;
using System.CommandLine.Invocation;
using ConnectorSdk.Cli.Host;

namespace ConnectorSdk.Cli.Commands;

/// <summary>
/// The version of this assembly; the library's own action asks the process, which a test or another host may be.
/// </summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ToolIdentity.Version);
        return ExitCodes.Success;
    }
}
