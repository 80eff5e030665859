using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>A part of a command after its name. Splatted tables and lists are expanded.</summary>
internal abstract record CommandToken(IScriptExtent Extent);

/// <summary>
/// A name after a hyphen, or a key of a splatted table. <paramref name="Attached"/> is the value after the colon, or the value
/// of the table entry.
/// </summary>
internal sealed record NameToken(string Name, ArgumentValue? Attached, bool IsSplatted, IScriptExtent Extent)
    : CommandToken(Extent);

internal sealed record ValueToken(ArgumentValue Value, IScriptExtent Extent) : CommandToken(Extent);
