namespace ConnectorSdk.Cli.Variables;

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
