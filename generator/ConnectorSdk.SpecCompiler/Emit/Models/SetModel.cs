using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>A parameter set, with the names of its entry method and its builder.</summary>
internal sealed record SetModel(string EntryName, string BuilderName, ParameterSet Set);
