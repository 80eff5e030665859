namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>The body of a method that returns a value.</summary>
/// <param name="Body">Statements. They may use the parameters of <see cref="ValueOracle"/>.</param>
/// <param name="Members">The members that it uses.</param>
internal sealed record ValueProgram(string Body, string Members = "")
{
    /// <summary>The method returns an expression.</summary>
    public static ValueProgram Of(string expression) => new($"return {expression};");
}
