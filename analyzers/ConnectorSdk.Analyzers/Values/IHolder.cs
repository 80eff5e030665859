namespace ConnectorSdk.Analyzers.Values;

/// <summary>Represents a value that contains builders, which are known as long as the value is known.</summary>
internal interface IHolder : IBuilders
{
    /// <summary>Gets the builders that aren't known if the value may also be the other one.</summary>
    IEnumerable<BuilderId> LostBeside(AbstractValue other);
}
