using ConnectorSdk.Testing.Objects;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Represents a command that the server accepts.</summary>
/// <param name="Cmdlet">The cmdlet.</param>
/// <param name="Noun">The noun of the cmdlet.</param>
/// <param name="Values">The values of the parameters in stored form, and list changes.</param>
internal sealed record CheckedCommand(CmdletModel Cmdlet, NounModel Noun, IReadOnlyDictionary<string, object?> Values)
{
    public bool IsWhatIf => Find(KnownNames.WhatIf) is true;

    /// <summary>Gets the text of the identity, or null if the command has none.</summary>
    public string? Identity => Find(KnownNames.Identity) switch
    {
        null or "" => null,
        { } identity => Canonical.CanonicalReader.Text(identity),
    };

    /// <summary>Gets the value of a parameter, or null if it isn't set.</summary>
    public object? Find(string parameter) => Values.TryGetValue(parameter, out var value) ? value : null;
}
