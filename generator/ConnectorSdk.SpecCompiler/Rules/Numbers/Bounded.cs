namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>Specifies the properties of a parameter that a sentence may bound.</summary>
[Flags]
internal enum Bounded
{
    Value = 1,
    Length = 2,
    Count = 4,
    Cost = 8,

    /// <summary>The value of a parameter that takes numbers, sizes, or times.</summary>
    Quantity = 16,
}
