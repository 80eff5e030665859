namespace ConnectorSdk.Cli.Differences;

/// <summary>The kinds of facts that can differ between documents.</summary>
internal enum DifferenceKind
{
    /// <summary>The cmdlet itself, or the case of its name.</summary>
    Cmdlet,

    /// <summary>A product that has the cmdlet, or some of its parameters.</summary>
    Products,

    /// <summary>A parameter, or the case of its name.</summary>
    Parameter,

    /// <summary>The type of a parameter.</summary>
    Type,

    /// <summary>An alias of a parameter.</summary>
    Alias,

    /// <summary>Whether a parameter accepts several values, changes of a list, or all remaining arguments.</summary>
    Accepts,

    /// <summary>Whether a parameter accepts values from the pipeline.</summary>
    Pipeline,

    /// <summary>Whether <c>$null</c> is a value of a parameter.</summary>
    Null,

    /// <summary>The default value of a parameter.</summary>
    Default,

    /// <summary>Whether a list of values is complete.</summary>
    ValueList,

    /// <summary>A value in the list of a parameter's values.</summary>
    Value,

    /// <summary>The order of the values that both versions list.</summary>
    ValueOrder,

    /// <summary>A parameter set, or its name.</summary>
    ParameterSet,

    /// <summary>The default parameter set.</summary>
    DefaultSet,

    /// <summary>A parameter in a parameter set, and whether it is mandatory there.</summary>
    Member,

    /// <summary>The position of a parameter in a parameter set.</summary>
    Position,

    /// <summary>The order of the mandatory parameters of a parameter set.</summary>
    ArgumentOrder,

    /// <summary>A rule and its severity.</summary>
    Rule,

    /// <summary>A description, which only documentation comments contain.</summary>
    Description,

    /// <summary>A generated declaration that no other difference explains.</summary>
    Declaration,
}
