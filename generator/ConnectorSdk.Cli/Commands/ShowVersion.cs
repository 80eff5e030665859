using System.CommandLine;
using System.CommandLine.Invocation;
using ConnectorSdk.Cli.Host;

namespace ConnectorSdk.Cli.Commands;

/// <summary>
/// Shows the version of this assembly. The library's own action uses the process, which can be a test or another host.
/// </summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ToolIdentity.Version);
        return ExitCodes.Success;
    }
}
