using ConnectorSdk.Cli;

return Tool.Run(args, Terminal.OfProcess());
