namespace ConnectorSdk.Rules.Evaluation;

/// <summary>Represents a command for the evaluator, at compile time or at run time.</summary>
internal interface ICommandState
{
    /// <summary>
    /// Gets a value indicating whether the verb changes a stored object, as in Set or Update. The stored values of omitted
    /// parameters aren't known.
    /// </summary>
    bool ChangesStoredObject { get; }

    /// <summary>Gets the facts about a parameter, or null if the cmdlet doesn't have the parameter.</summary>
    ParameterFacts? FactsOf(string parameter);

    Setting SettingOf(string parameter);
}
