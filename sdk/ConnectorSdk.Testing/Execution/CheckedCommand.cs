using ConnectorSdk.Testing.Objects;

namespace ConnectorSdk.Testing.Execution;

/// <summary>A command that the server accepts.</summary>
/// <param name="Cmdlet">The cmdlet.</param>
/// <param name="Noun">Its noun.</param>
/// <param name="Values">The values of the parameters as the server stores them, and list changes.</param>
internal sealed record CheckedCommand(CmdletModel Cmdlet, NounModel Noun, IReadOnlyDictionary<string, object?> Values)
{
    public bool IsWhatIf => Find(KnownNames.WhatIf) is true;

    /// <summary>The text of the identity; null if the command has none.</summary>
    public string? Identity => Find(KnownNames.Identity) switch
    {
        null or "" => null,
        { } identity => Canonical.CanonicalReader.Text(identity),
    };

    /// <summary>The value of a parameter; null if it isn't given.</summary>
    public object? Find(string parameter) => Values.TryGetValue(parameter, out var value) ? value : null;
}
