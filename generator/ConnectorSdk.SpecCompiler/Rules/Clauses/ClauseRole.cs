namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>How a clause goes together with the conditions around it.</summary>
internal enum ClauseRole
{
    /// <summary>Where the conditions hold, so must what the clause claims.</summary>
    Rule,

    /// <summary>What the clause is about has an effect, or is allowed, under the conditions: with "only", nowhere else.</summary>
    Only,

    /// <summary>As <see cref="Only"/>, even without the word.</summary>
    When,

    /// <summary>What the clause is about has no effect under the conditions.</summary>
    Ignored,

    /// <summary>The command fails under the conditions.</summary>
    Fails,

    /// <summary>A permission or a description, which adds nothing.</summary>
    Nothing,
}
