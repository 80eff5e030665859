namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>How a value gets into the builder.</summary>
internal enum ShapeKind
{
    Switch,
    Boolean,
    Integer,

    /// <summary>A number that no 64-bit integer holds.</summary>
    Number,
    TimeSpan,
    DateTime,
    Guid,

    /// <summary>By the text of a string.</summary>
    Text,

    /// <summary>By the text of a value type.</summary>
    TextValue,

    /// <summary>By the text of a class.</summary>
    TextObject,
    Enum,

    /// <summary>As an object that has no text.</summary>
    Variable,

    /// <summary>As a value of any type, texts and lists too.</summary>
    Object,
}
