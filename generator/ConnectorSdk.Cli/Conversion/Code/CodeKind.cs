namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>The types of values that converted code computes with.</summary>
internal enum CodeKind
{
    Null,
    Text,
    Boolean,

    /// <summary>A number that an <see cref="int"/> holds.</summary>
    Integer,

    /// <summary>Any other number: a literal, since PowerShell would choose the type of a result.</summary>
    Number,
    TimeSpan,
    DateTime,
    Bytes,

    /// <summary>An array of texts.</summary>
    Texts,

    /// <summary>Numbers that follow each other.</summary>
    Range,

    /// <summary>A list that is written out, with elements of any type.</summary>
    List,
    Credential,

    /// <summary>One record of a list.</summary>
    Row,

    /// <summary>Records, such as those of a CSV file.</summary>
    Rows,

    /// <summary>A table with the keys Add and Remove, which changes a stored list.</summary>
    Change,

    /// <summary>Any other table that is written out.</summary>
    Table,

    /// <summary>A block of code.</summary>
    Script,

    /// <summary>A variable where the command is run.</summary>
    Variable,
}
