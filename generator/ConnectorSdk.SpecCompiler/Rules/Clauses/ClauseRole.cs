namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>Specifies how a clause is combined with the conditions around it.</summary>
internal enum ClauseRole
{
    /// <summary>The clause must be satisfied if the conditions are true.</summary>
    Rule,

    /// <summary>
    /// The subject has an effect, or is allowed, under the conditions. With "only", this excludes all other cases.
    /// </summary>
    Only,

    /// <summary>Like <see cref="Only"/>, but the word isn't required.</summary>
    When,

    /// <summary>The subject has no effect under the conditions.</summary>
    Ignored,

    /// <summary>The command fails under the conditions.</summary>
    Fails,

    /// <summary>A permission or a description, which adds nothing.</summary>
    Nothing,
}
