using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>A part of a command after its name, with splatted tables and lists taken apart.</summary>
internal abstract record CommandToken(IScriptExtent Extent);

/// <summary>
/// A name after a hyphen, or a key of a splatted table. <paramref name="Attached"/> is the value after a colon, or the entry's.
/// </summary>
internal sealed record NameToken(string Name, ArgumentValue? Attached, bool IsSplatted, IScriptExtent Extent)
    : CommandToken(Extent);

/// <summary>A value.</summary>
internal sealed record ValueToken(ArgumentValue Value, IScriptExtent Extent) : CommandToken(Extent);
