namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>The kinds of values in converted code.</summary>
internal enum CodeKind
{
    Null,
    Text,
    Boolean,

    /// <summary>A number in the range of <see cref="int"/>.</summary>
    Integer,

    /// <summary>Any other number. It is always a literal, because PowerShell chooses the type of a computed number.</summary>
    Number,
    TimeSpan,
    DateTime,
    Bytes,

    /// <summary>An array of texts.</summary>
    Texts,

    /// <summary>Consecutive numbers.</summary>
    Range,

    /// <summary>A literal list whose elements have any type.</summary>
    List,
    Credential,

    /// <summary>One record of a list.</summary>
    Row,

    /// <summary>Records, such as those of a CSV file.</summary>
    Rows,

    /// <summary>A table with the keys Add and Remove, which changes a stored list.</summary>
    Change,

    /// <summary>Any other literal table.</summary>
    Table,

    /// <summary>A block of code.</summary>
    Script,

    /// <summary>A variable of the session that runs the commands.</summary>
    Variable,
}
