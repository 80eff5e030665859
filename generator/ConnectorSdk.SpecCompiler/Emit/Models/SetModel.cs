using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>A parameter set, with the names that its entry method and its builder get.</summary>
internal sealed record SetModel(string EntryName, string BuilderName, ParameterSet Set);
