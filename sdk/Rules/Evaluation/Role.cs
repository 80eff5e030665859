namespace ConnectorSdk.Rules.Evaluation;

/// <summary>What a predicate is to its rule.</summary>
[Flags]
internal enum Role
{
    /// <summary>A condition, or one of several that a demand has to choose from: one of several values is enough.</summary>
    Condition = 0,

    /// <summary>A value that is asked for has to be given, unless it is the documented default.</summary>
    Demanded = 1,

    /// <summary>Each value has to be as stated; where none is given, none is wrong.</summary>
    OfEach = 2,

    /// <summary>What makes a setting effective may be stored already, if the command changes a stored object.</summary>
    MayBeStored = 4,
}
