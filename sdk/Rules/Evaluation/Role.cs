namespace ConnectorSdk.Rules.Evaluation;

/// <summary>Specifies the role of a predicate in its rule.</summary>
[Flags]
internal enum Role
{
    /// <summary>The predicate is a condition or one of several alternatives, so one matching value is enough.</summary>
    Condition = 0,

    /// <summary>The command must set the value, unless it is the documented default value.</summary>
    Demanded = 1,

    /// <summary>Each value must match. A parameter without values satisfies the predicate.</summary>
    OfEach = 2,

    /// <summary>The parameter may already be stored if the command changes a stored object.</summary>
    MayBeStored = 4,
}
