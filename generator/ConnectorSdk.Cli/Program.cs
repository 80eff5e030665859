using ConnectorSdk.Cli;
using ConnectorSdk.Cli.Host;

return Tool.Run(args, Terminal.OfProcess());
