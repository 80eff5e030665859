namespace ConnectorSdk;

/// <summary>Specifies whether a command that failed changed anything.</summary>
public enum CmdletEffect
{
    /// <summary>The effect is unknown: the command may have been carried out. Look at the object before you repeat it.</summary>
    Unknown,

    /// <summary>Nothing was changed. You can repeat the command.</summary>
    None,

    /// <summary>The command was carried out, at least in part, and failed afterwards.</summary>
    Applied,
}
