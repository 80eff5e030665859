using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>A parameter whose values an enum has.</summary>
internal sealed record EnumUser(string Cmdlet, Parameter Parameter);
