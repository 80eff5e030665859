namespace ConnectorSdk.Analyzers.Values;

/// <summary>A value that has builders in it: each of them is known for certain as long as the value is.</summary>
internal interface IHolder : IBuilders
{
    /// <summary>The builders that aren't known any more where the value may be another one.</summary>
    IEnumerable<BuilderId> LostBeside(AbstractValue other);
}
