namespace ConnectorSdk.Rules.Evaluation;

/// <summary>A command as the evaluator sees it, whether at compile time or at run time.</summary>
internal interface ICommandState
{
    /// <summary>
    /// True for verbs that change a stored object (Set, Update, ...): an omitted parameter keeps a value that nobody knows here.
    /// </summary>
    bool ChangesStoredObject { get; }

    /// <summary>Null if the cmdlet has no such parameter.</summary>
    ParameterFacts? FactsOf(string parameter);

    Setting SettingOf(string parameter);
}
