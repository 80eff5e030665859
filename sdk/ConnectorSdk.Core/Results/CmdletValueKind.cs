namespace ConnectorSdk;

/// <summary>Specifies the kind of a <see cref="CmdletValue"/>.</summary>
public enum CmdletValueKind
{
    /// <summary>The value is <c>$null</c>, or the property doesn't exist.</summary>
    Null,

    /// <summary>A <see cref="bool"/>.</summary>
    Boolean,

    /// <summary>A <see cref="long"/>.</summary>
    Integer,

    /// <summary>A <see cref="double"/> or a <see cref="decimal"/>.</summary>
    Number,

    /// <summary>A <see cref="string"/>. Servers also return sizes, enum members, and limits as strings.</summary>
    Text,

    /// <summary>A <see cref="System.DateTimeOffset"/>.</summary>
    DateTime,

    /// <summary>A <see cref="System.TimeSpan"/>.</summary>
    TimeSpan,

    /// <summary>A <see cref="System.Guid"/>.</summary>
    Guid,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>An object with properties.</summary>
    Object,

    /// <summary>An object without text, such as a credential. Only the name of its type is kept.</summary>
    Opaque,
}
