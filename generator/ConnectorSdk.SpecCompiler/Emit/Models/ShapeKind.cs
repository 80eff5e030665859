namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>Specifies how a value is passed to the builder.</summary>
internal enum ShapeKind
{
    Switch,
    Boolean,
    Integer,

    /// <summary>A number that isn't a 64-bit signed integer.</summary>
    Number,
    TimeSpan,
    DateTime,
    Guid,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A value type, passed as a string.</summary>
    TextValue,

    /// <summary>A class, passed as a string.</summary>
    TextObject,
    Enum,

    /// <summary>An object without a string representation.</summary>
    Variable,

    /// <summary>A value of any type, including strings and lists.</summary>
    Object,
}
