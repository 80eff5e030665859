namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>The body of a method that returns a value.</summary>
/// <param name="Body">The statements. They can use the parameters of <see cref="ValueOracle"/>.</param>
/// <param name="Members">The members that the body uses.</param>
internal sealed record ValueProgram(string Body, string Members = "")
{
    /// <summary>Creates a method that returns an expression.</summary>
    public static ValueProgram Of(string expression) => new($"return {expression};");
}
