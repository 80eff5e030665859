using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>A parameter that uses the values of an enum.</summary>
internal sealed record EnumUser(string Cmdlet, Parameter Parameter);
