using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>What a script does to a variable, or to the table that it holds.</summary>
internal enum VariableChange
{
    /// <summary><c>$x = ...</c></summary>
    Assign,

    /// <summary><c>$x += ...</c></summary>
    Append,

    /// <summary><c>$x.Key = ...</c>, <c>$x['Key'] = ...</c></summary>
    SetEntry,

    /// <summary><c>$x.Add('Key', ...)</c>, which fails where the key is there.</summary>
    AddEntry,

    /// <summary><c>$x.Remove('Key')</c></summary>
    RemoveEntry,

    /// <summary><c>$x.Key.Member = ...</c>, <c>$x.Key.Method()</c></summary>
    ChangeEntry,

    /// <summary><c>$x.Clear()</c></summary>
    Clear,

    /// <summary>Others get to see a table, and may change it; other values stay as they are.</summary>
    Share,

    /// <summary>Something else is written.</summary>
    Lose,
}

/// <summary>
/// One change, at <paramref name="Node"/>. <paramref name="Block"/> holds the statement that does nothing but this, whatever
/// happens; it is null where the change depends on something.
/// </summary>
internal sealed record VariableEvent(VariableChange Kind, Ast Node, Ast? Block)
{
    public ExpressionAst? Key { get; init; }

    /// <summary>Null where it isn't known.</summary>
    public Ast? Value { get; init; }

    /// <summary>What the variable is declared as.</summary>
    public Type? Type { get; init; }

    public int Start => Node.Extent.StartOffset;

    public int End => Node.Extent.EndOffset;
}
