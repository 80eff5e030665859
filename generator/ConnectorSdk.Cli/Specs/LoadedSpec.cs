using ConnectorSdk.SpecCompiler;

namespace ConnectorSdk.Cli.Specs;

/// <summary>A document with the path it was found under.</summary>
internal sealed record LoadedSpec(string Path, Spec Spec);
