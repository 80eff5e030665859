namespace ConnectorSdk.Cli.Variables;

/// <summary>A change of a variable, or of the table that it refers to.</summary>
internal enum VariableChange
{
    /// <summary><c>$x = ...</c></summary>
    Assign,

    /// <summary><c>$x += ...</c></summary>
    Append,

    /// <summary><c>$x.Key = ...</c>, <c>$x['Key'] = ...</c></summary>
    SetEntry,

    /// <summary><c>$x.Add('Key', ...)</c>, which fails if the key exists.</summary>
    AddEntry,

    /// <summary><c>$x.Remove('Key')</c></summary>
    RemoveEntry,

    /// <summary><c>$x.Key.Member = ...</c>, <c>$x.Key.Method()</c></summary>
    ChangeEntry,

    /// <summary><c>$x.Clear()</c></summary>
    Clear,

    /// <summary>Other code gets a reference to a table and might change it. Other values don't change.</summary>
    Share,

    /// <summary>The variable gets an unknown value.</summary>
    Lose,
}
